using System.Collections.Generic;
using System.Threading.Tasks;
using CorpusLibrary;
using Dataset;

public class RowTests
{
    public static IEnumerable<Article> Summit() => SeoulSummit.Articles;

    public static IEnumerable<Article> Mine() => Own.Articles;

    public static IEnumerable<Article> Theirs() => Harbour.Articles;

    public static IEnumerable<string> Keys() => SeoulSummit.Articles.Keys;

    [Test]
    [MethodDataSource(nameof(Summit))]
    public async Task Five_rows(Article article) => await Assert.That(article.Paragraphs.Count).IsGreaterThan(0);

    [Test]
    [MethodDataSource(nameof(Mine))]
    public async Task Two_rows(Article article) => await Assert.That(article.Headline).IsNotNull();

    [Test]
    [MethodDataSource(nameof(Theirs))]
    public async Task Three_rows(Article article) => await Assert.That(article).IsSameReferenceAs(Harbour.Articles[article.Key]);

    [Test]
    [MethodDataSource(nameof(Keys))]
    public async Task Every_report_names_both_leaders(string key) => await Assert.That(SeoulSummit.Articles.Contains(key)).IsTrue();
}

[Corpus]
public static partial class Own
{
}
