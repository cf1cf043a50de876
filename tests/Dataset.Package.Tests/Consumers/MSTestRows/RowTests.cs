using System.Collections.Generic;
using CorpusLibrary;
using Dataset;
using Microsoft.VisualStudio.TestTools.UnitTesting;

[assembly: DoNotParallelize]

[TestClass]
public class RowTests
{
    private static IEnumerable<Article> Summit => SeoulSummit.Articles;

    private static IEnumerable<Article> Mine => Own.Articles;

    private static IEnumerable<Article> Theirs => Harbour.Articles;

    [TestMethod]
    [DynamicData(nameof(Summit))]
    public void Five_rows(Article article) => Assert.IsNotEmpty(article.Paragraphs);

    [TestMethod]
    [DynamicData(nameof(Mine))]
    public void Two_rows(Article article) => Assert.IsNotNull(article.Headline);

    [TestMethod]
    [DynamicData(nameof(Theirs))]
    public void Three_rows(Article article) => Assert.AreSame(Harbour.Articles[article.Key], article);

    private static IEnumerable<string> Keys => SeoulSummit.Articles.Keys;

    [TestMethod]
    [DynamicData(nameof(Keys))]
    public void Every_report_names_both_leaders(string key)
    {
        var article = SeoulSummit.Articles[key];
        Assert.Contains(SeoulSummit.People.YoonSukYeol, article.People);
        Assert.Contains(SeoulSummit.People.FumioKishida, article.People);
    }
}

[Corpus]
public static partial class Own
{
}
