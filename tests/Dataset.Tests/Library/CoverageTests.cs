using System;
using System.Linq;
using Dataset.Tests.Helpers;
using Xunit;

namespace Dataset.Tests.Library;

/// <summary>Verifies that each cell of the coverage table agrees with the declared evidence.</summary>
public class CoverageTests
{
    private static readonly Corpus Town = Corpus.Create(
        "Town",
        [
            new("a", "Fees rise\n\nThe fee rises, the board said. It stays, the mayor said."),
            new("b", "Fees\n\nThe fee stays. It stays, everybody said."),
            new("c", "Rain\n\nIt rained."),
        ],
        new()
        {
            Claims =
            [
                new("Rises", "The fee rises.") { Evidence = [new("The fee rises")], Disputes = "Stays" },
                new("Stays", "The fee stays.") { Evidence = [new("It stays, the mayor said"), new("The fee stays"), new("It stays, everybody said")] },
                new("Falls", "The fee falls.") { Disputes = "Stays" },
            ],
        });

    public static TheoryData<string> Corpora => Samples.Names;

    [Theory]
    [MemberData(nameof(Corpora))]
    public void Every_cell_agrees_with_the_evidence(string name)
    {
        var corpus = Samples.All[name];
        Assert.Equal(corpus.Claims, corpus.Coverage.Rows.Select(row => row.Claim));
        Assert.Equal(corpus.Articles, corpus.Coverage.Columns.Select(column => column.Article));
        foreach (var row in corpus.Coverage.Rows)
        {
            Assert.Equal(corpus.Articles, row.Select(cell => cell.Article));
            foreach (var cell in row)
            {
                var asserts = row.Claim.Evidence.Where(e => e.Article == cell.Article).ToArray();
                var disputes = row.Claim.Disputes.SelectMany(claim => claim.Evidence).Where(e => e.Article == cell.Article).ToArray();
                var expected = (asserts.Length > 0 ? Coverage.Asserts : 0) | (disputes.Length > 0 ? Coverage.Disputes : 0);
                Assert.Equal(expected, cell.Coverage);
                Assert.Equal(asserts.Concat(disputes), cell.Evidence);
                Assert.Equal(expected, corpus.Coverage[row.Claim, cell.Article]);
                Assert.Equal((expected, expected), (row[cell.Article], corpus.Coverage.Columns[cell.Article.Index][row.Claim]));
                Assert.Same(cell, corpus.Coverage.Columns[cell.Article.Index][row.Claim.Index]);
            }
        }
    }

    [Theory]
    [MemberData(nameof(Corpora))]
    public void Rows_and_columns_list_the_asserting_disputing_and_silent_articles(string name)
    {
        var corpus = Samples.All[name];
        foreach (var row in corpus.Coverage.Rows)
        {
            Assert.Equal(row.Where(cell => cell.Coverage.HasFlag(Coverage.Asserts)).Select(cell => cell.Article), row.Asserting);
            Assert.Equal(row.Where(cell => cell.Coverage.HasFlag(Coverage.Disputes)).Select(cell => cell.Article), row.Disputing);
            Assert.Equal(row.Where(cell => cell.Coverage == Coverage.Silent).Select(cell => cell.Article), row.Silent);
        }

        foreach (var column in corpus.Coverage.Columns)
        {
            Assert.Equal(column.Where(cell => cell.Coverage.HasFlag(Coverage.Asserts)).Select(cell => cell.Claim), column.Asserted);
            Assert.Equal(column.Where(cell => cell.Coverage.HasFlag(Coverage.Disputes)).Select(cell => cell.Claim), column.Disputed);
            Assert.Equal(column.Where(cell => cell.Coverage == Coverage.Silent).Select(cell => cell.Claim), column.Silent);
        }
    }

    [Theory]
    [MemberData(nameof(Corpora))]
    public void Two_articles_agree_on_common_claims_and_differ_on_claims_that_the_other_disputes(string name)
    {
        foreach (var (x, y) in Samples.All[name].Articles.SelectMany(x => Samples.All[name].Articles.Select(y => (x, y))))
        {
            Assert.Equal(x.Claims.Intersect(y.Claims), x.AgreesWith(y));
            Assert.Equal(x.Claims.Where(claim => claim.Disputes.Intersect(y.Claims).Any()), x.DiffersFrom(y));
        }
    }

    [Fact]
    public void An_article_with_a_claim_and_its_contrary_asserts_and_disputes_it()
    {
        Claim rises = Town.Claims["Rises"], stays = Town.Claims["Stays"], falls = Town.Claims["Falls"];
        Article a = Town.Articles["a"], b = Town.Articles["b"], c = Town.Articles["c"];
        Assert.Equal(
            [Coverage.Both, Coverage.Disputes, Coverage.Silent, Coverage.Both, Coverage.Asserts, Coverage.Silent, Coverage.Disputes, Coverage.Disputes, 0],
            Town.Coverage.Rows.SelectMany(row => row).Select(cell => cell.Coverage));
        Assert.Equal(["The fee rises", "It stays, the mayor said"], Town.Coverage.Rows[0][0].Evidence.Select(e => e.Text));
        Assert.Equal(["The fee stays", "It stays, everybody said"], Town.Coverage.Rows[0][1].Evidence.Select(e => e.Text));
        Assert.Equal([stays, stays], Town.Coverage.Rows[0][1].Evidence.Select(e => e.Claim));
        Assert.Empty(Town.Coverage.Rows[0][2].Evidence);
        Assert.Equal([rises, stays], a.DiffersFrom(a));
        Assert.Equal([stays], a.AgreesWith(b));
        Assert.Equal([falls, rises], b.DiffersFrom(a).SelectMany(claim => claim.Disputes).OrderBy(claim => claim.Id, StringComparer.Ordinal));
        Assert.Empty(c.AgreesWith(a));
    }

    [Fact]
    public void Entries_of_another_corpus_are_refused_with_the_parameter_name()
    {
        var other = Samples.Ferry;
        var message = Assert.Throws<ArgumentException>(() => Town.Coverage[other.Claims[0], Town.Articles[0]]).Message;
        Assert.Contains("The claim Late belongs to the corpus 'Ferry', not to 'Town'.", message, StringComparison.Ordinal);
        message = Assert.Throws<ArgumentException>(() => Town.Coverage[Town.Claims[0], other.Articles["storm"]]).Message;
        Assert.Contains("The article storm belongs to the corpus 'Ferry', not to 'Town'.", message, StringComparison.Ordinal);
        message = Assert.Throws<ArgumentException>(() => other.Coverage.Rows[0][Samples.CreateFerry().Articles["storm"]]).Message;
        Assert.Contains("belongs to another corpus named 'Ferry', not to this one.", message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => Town.Coverage.Columns[0][other.Claims[0]]);
        Assert.Throws<ArgumentException>(() => Town.Articles[0].AgreesWith(other.Articles[0]));
        Assert.Throws<ArgumentException>(() => Town.Articles[0].DiffersFrom(other.Articles[0]));
        Assert.Throws<ArgumentNullException>(() => Town.Coverage[null!, Town.Articles[0]]);
        Assert.Throws<ArgumentNullException>(() => Town.Coverage[Town.Claims[0], null!]);
    }

    [Fact]
    public void A_subset_has_the_rows_of_all_claims_and_the_columns_of_its_articles()
    {
        var subset = Town.Subset("Two", [Town.Articles["c"], Town.Articles["b"]]);
        Assert.Equal(3, subset.Coverage.Rows.Count);
        Assert.Equal(["b", "c"], subset.Coverage.Columns.Select(column => column.Article.Key));
        Assert.Equal([Coverage.Disputes, Coverage.Silent], subset.Coverage.Rows[0].Select(cell => cell.Coverage));
    }

    [Fact]
    public void Looking_up_a_cell_allocates_nothing()
    {
        var (claim, article, row) = (Town.Claims[0], Town.Articles[1], Town.Coverage.Rows[0]);
        var sink = 0;
        Assert.Equal(0, Allocations.Of(() => sink += (int)Town.Coverage[claim, article] + (int)row[article]));
        Assert.True(sink > 0);
    }

    [Fact]
    public void Every_type_has_a_text_representation()
    {
        Assert.Equal("3 claims in 3 articles", Town.Coverage.ToString());
        Assert.Equal("Rises: 1 asserts, 2 dispute, 1 silent", Town.Coverage.Rows[0].ToString());
        Assert.Equal("b: 1 asserted, 2 disputed, 0 silent", Town.Coverage.Columns[1].ToString());
        Assert.Equal("Rises in a: Both", Town.Coverage.Rows[0][0].ToString());
    }
}
