using CorpusLibrary;
using Dataset;
using Xunit;

public class RowTests
{
    public static TheoryData<Article> Summit => new(SeoulSummit.Articles);

    public static TheoryData<Article> Mine => new(Own.Articles);

    public static TheoryData<Article> Theirs => new(Harbour.Articles);

    public static TheoryData<string> Keys => new(SeoulSummit.Articles.Keys);

    [Theory]
    [MemberData(nameof(Summit))]
    public void Five_rows(Article article) => Assert.NotEmpty(article.Paragraphs);

    [Theory]
    [MemberData(nameof(Mine))]
    public void Two_rows(Article article) => Assert.NotNull(article.Headline);

    [Theory]
    [MemberData(nameof(Theirs))]
    public void Three_rows(Article article) => Assert.Same(Harbour.Articles[article.Key], article);

    [Theory]
    [MemberData(nameof(Keys))]
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
