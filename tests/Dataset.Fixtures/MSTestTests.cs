using System.Collections.Generic;
using System.Linq;
using Dataset;
using Microsoft.VisualStudio.TestTools.UnitTesting;

namespace Dataset.Fixtures.MSTest;

[TestClass]
public class ReportTests
{
    private static IEnumerable<object[]> Keys => SeoulSummit.Articles.Keys.Select(key => new object[] { key });

    [TestMethod]
    [DynamicData(nameof(Keys))]
    public void Every_report_names_both_leaders(string key)
    {
        var article = SeoulSummit.Articles[key];
        CollectionAssert.Contains(article.People.ToArray(), SeoulSummit.People.YoonSukYeol);
        CollectionAssert.Contains(article.People.ToArray(), SeoulSummit.People.FumioKishida);
    }
}
