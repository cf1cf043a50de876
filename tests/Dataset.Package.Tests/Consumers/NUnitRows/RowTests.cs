using System.Collections.Generic;
using CorpusLibrary;
using Dataset;
using NUnit.Framework;

public class RowTests
{
    private static IEnumerable<Article> Summit => SeoulSummit.Articles;

    private static IEnumerable<Article> Mine => Own.Articles;

    private static IEnumerable<Article> Theirs => Harbour.Articles;

    [TestCaseSource(nameof(Summit))]
    public void Five_rows(Article article) => Assert.That(article.Paragraphs, Is.Not.Empty);

    [TestCaseSource(nameof(Mine))]
    public void Two_rows(Article article) => Assert.That(article.Headline, Is.Not.Null);

    [TestCaseSource(nameof(Theirs))]
    public void Three_rows(Article article) => Assert.That(article, Is.SameAs(Harbour.Articles[article.Key]));

    private static IReadOnlyList<string> Keys => SeoulSummit.Articles.Keys;

    [TestCaseSource(nameof(Keys))]
    public void Every_report_names_both_leaders(string key)
    {
        var article = SeoulSummit.Articles[key];
        Assert.That(article.People, Does.Contain(SeoulSummit.People.YoonSukYeol));
        Assert.That(article.People, Does.Contain(SeoulSummit.People.FumioKishida));
    }
}

[Corpus]
public static partial class Own
{
}
