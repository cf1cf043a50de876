using System.Collections.Generic;
using Dataset;
using NUnit.Framework;

namespace Dataset.Fixtures.NUnit;

public class ReportTests
{
    private static IReadOnlyList<string> Keys => SeoulSummit.Articles.Keys;

    [TestCaseSource(nameof(Keys))]
    public void Every_report_names_both_leaders(string key)
    {
        var article = SeoulSummit.Articles[key];
        Assert.That(article.People, Does.Contain(SeoulSummit.People.YoonSukYeol));
        Assert.That(article.People, Does.Contain(SeoulSummit.People.FumioKishida));
    }
}
