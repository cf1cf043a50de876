using System.Collections.Generic;
using System.Linq;
using Dataset;
using Xunit;

namespace Dataset.Fixtures.Xunit2;

public class ReportTests
{
    public static IEnumerable<object[]> Keys => SeoulSummit.Articles.Keys.Select(key => new object[] { key });

    [Theory]
    [MemberData(nameof(Keys))]
    public void Every_report_names_both_leaders(string key)
    {
        var article = SeoulSummit.Articles[key];
        Assert.Contains(SeoulSummit.People.YoonSukYeol, article.People);
        Assert.Contains(SeoulSummit.People.FumioKishida, article.People);
    }
}
