using System.Collections.Generic;
using CorpusLibrary;
using Dataset;
using NUnit.Framework;

public class RowTests
{
    private static IEnumerable<Article> Summit => SeoulSummit.Articles;

    private static IEnumerable<Article> Mine => Own.Articles;

    private static IEnumerable<Article> Theirs => Harbour.Articles;

    private static IReadOnlyList<string> Keys => SeoulSummit.Articles.Keys;

    [TestCaseSource(nameof(Summit))]
    public void Five_rows(Article article) => Assert.That(article.Paragraphs, Is.Not.Empty);

    [TestCaseSource(nameof(Mine))]
    public void Two_rows(Article article) => Assert.That(article.Headline, Is.Not.Null);

    [TestCaseSource(nameof(Theirs))]
    public void Three_rows(Article article) => Assert.That(article, Is.SameAs(Harbour.Articles[article.Key]));

    [TestCaseSource(nameof(Keys))]
    public void Five_keys(string key) => Assert.That(SeoulSummit.Articles.Contains(key));
}

[Corpus]
public static partial class Own
{
}
