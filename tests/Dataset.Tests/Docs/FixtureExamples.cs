using System;
using System.IO;
using System.Linq;
using Dataset;
using Xunit;

namespace Dataset.Tests.Docs;

/// <summary>The code of docs/fixtures.md for xunit.v3, the framework of these tests.</summary>
public sealed class FixtureExamples : IDisposable
{
    // On the page, this is the folder of the tests' sources; a test run must leave nothing there.
    private string Folder { get; } = Directory.CreateTempSubdirectory("dataset-").FullName;

    public void Dispose() => Directory.Delete(Folder, recursive: true);

    public static TheoryData<Article> Articles => [.. SeoulSummit.Articles];

    [Theory]
    [MemberData(nameof(Articles))]
    public void Every_report_names_both_leaders(Article article)
    {
        Assert.Contains(SeoulSummit.People.YoonSukYeol, article.People);
        Assert.Contains(SeoulSummit.People.FumioKishida, article.People);
    }

    public static TheoryData<Article> ReportsWithQuotations => [.. SeoulSummit.Articles.Where(article => article.Quotes.Count > 2)];

    [Theory]
    [MemberData(nameof(ReportsWithQuotations))]
    public void A_report_that_quotes_at_length_quotes_both_leaders(Article article)
    {
        Assert.Contains(article.Quotes, quote => quote.Speaker == SeoulSummit.People.YoonSukYeol);
        Assert.Contains(article.Quotes, quote => quote.Speaker == SeoulSummit.People.FumioKishida);
    }

    public static TheoryData<Article, int> Quotations =>
        [.. SeoulSummit.Quotes.Select(quote => new TheoryDataRow<Article, int>(quote.Article, quote.Index))];

    [Theory]
    [MemberData(nameof(Quotations))]
    public void A_quotation_stands_where_its_span_says(Article article, int index)
    {
        var quote = article.Quotes[index];
        Assert.Equal(quote.Text, article[quote.Span]);
    }

    public static TheoryData<string> Claims => [.. SeoulSummit.Claims.Select(claim => claim.Id)];

    [Theory]
    [MemberData(nameof(Claims))]
    public void No_report_takes_both_sides(string id) =>
        Assert.All(SeoulSummit.Claims[id].Disputes, other => Assert.Empty(other.Articles.Intersect(SeoulSummit.Claims[id].Articles)));

    [Fact]
    public void The_fixture_is_the_one_that_this_test_was_written_for()
    {
        Assert.Equal("bdba34f1599c860210da33da65383df250f880035feff1003520fee54ef04473", SeoulSummit.Corpus.Fingerprint);
        Assert.Equal("12th and final summit", SeoulSummit.Articles.PositiveDynamics[new TextSpan(1694, 21)]);
    }

    [Fact]
    public void A_word_counter_copes_with_real_text()
    {
        var text = SeoulSummit.Articles.FarewellVisit.Paragraphs[4].Text;
        Assert.Equal(39, text.Split(' ', StringSplitOptions.RemoveEmptyEntries).Length);
    }

    [Fact]
    public void The_reading_is_the_one_that_was_accepted()
    {
        var path = Path.Combine(Folder, "news.dataset");
        if (!File.Exists(path))
        {
            News.Corpus.Save(path);
        }

        var comparison = Corpus.Compare(Corpus.Open(path), News.Corpus);
        Assert.True(comparison.Changes.Count == 0, string.Join('\n', comparison.Changes));
    }
}
