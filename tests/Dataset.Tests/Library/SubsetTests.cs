using System;
using System.IO;
using System.Linq;
using Dataset.Tests.Helpers;
using Xunit;

namespace Dataset.Tests.Library;

/// <summary>Verifies that a subset has the same reading of fewer articles, and that a comparison reports all differences and only those.</summary>
public class SubsetTests
{
    [Fact]
    public void A_subset_of_all_articles_is_the_same_as_the_corpus()
    {
        var whole = Samples.Ferry;
        var again = whole.Subset(whole.Name, whole.Articles.Reverse());
        CorpusComparer.AssertSame(whole, again);
        Assert.Empty(Corpus.Compare(whole, again).Changes);
    }

    [Fact]
    public void A_subset_keeps_the_reading_entities_and_evidence_of_its_articles()
    {
        var article = SeoulSummit.Articles.ImprovedRelations;
        var corpus = SeoulSummit.Corpus.Subset("One", [article, article]);
        var same = Assert.Single(corpus.Articles);
        Assert.Equal((article.Key, article.MemberName, article.Text, article.Sha256), (same.Key, same.MemberName, same.Text, same.Sha256));
        Assert.Equal(article.Quotes.Select(quote => (quote.Span, quote.Speaker?.Id)), corpus.Quotes.Select(quote => (quote.Span, quote.Speaker?.Id)));
        Assert.Equal(SeoulSummit.People.Select(person => person.Id), corpus.People.Select(person => person.Id));
        Assert.Equal(article.Mentions.Count(mention => mention.Entity == SeoulSummit.People.FumioKishida), corpus.People["Fumio Kishida"].Mentions.Count);
        Assert.Equal(article.Claims.Select(claim => claim.Id), same.Claims.Select(claim => claim.Id));
        Assert.NotEmpty(corpus.Search("Kishida"));
        using var image = new MemoryStream();
        corpus.Save(image);
        image.Position = 0;
        CorpusComparer.AssertSame(corpus, Corpus.Open(image));
    }

    [Fact]
    public void A_subset_accepts_only_articles_of_its_own_corpus() =>
        Assert.Throws<ArgumentException>(() => SeoulSummit.Corpus.Subset("Other", [Samples.Ferry.Articles[0]]));

    [Fact]
    public void A_comparison_states_the_article_the_part_and_both_readings()
    {
        var options = new CorpusOptions { Entities = [new(EntityKind.Person, "Ann Lee")] };
        ArticleSource[] articles = [new("a", "Town meets\n\n\"We agree,\" Ann Lee said on Monday.\n"), new("b", "Nothing new\n\nIt rained.\n")];
        var old = Corpus.Create("Town", articles, options);
        Assert.Empty(Corpus.Compare(old, Corpus.Create("Town", articles, options)).Changes);
        var now = Corpus.Create("Town", [articles[0], new("c", "Later\n\nIt rained again.\n")], options with { ReferenceDate = new DateOnly(2024, 9, 6) });
        var comparison = Corpus.Compare(old, now);
        Assert.Equal(
            [("a", ReadingPart.Date, "Monday = ?", "Monday = 2024-09-02"), ("b", ReadingPart.Article, old.Articles["b"].ToString(), null),
                ("c", ReadingPart.Article, null, now.Articles["c"].ToString())],
            comparison.Changes.Select(change => (change.Article, change.Part, change.Old, change.New)));
        Assert.Equal("3 changes in 3 articles", comparison.ToString());
    }

    [Fact]
    public void The_comparison_shows_which_part_of_the_text_differs()
    {
        var comparison = Corpus.Compare(Corpus.Create("Town", [new("a", "It rained in May.")]), Corpus.Create("Town", [new("a", "It rained in June.")]));
        var change = Assert.Single(comparison.Changes, change => change.Part == ReadingPart.Text);
        Assert.Equal(("May", "June", new TextSpan(13, 3), new TextSpan(13, 4)), (change.Old, change.New, change.OldSpan, change.NewSpan));
    }
}
