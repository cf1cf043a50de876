using System;
using System.Collections.Generic;
using System.Linq;
using Xunit;

namespace Dataset.Tests.Library;

/// <summary>Verifies that a query can treat all parts of an article alike, and that their places are right in headlines, too.</summary>
public class PartTests
{
    private static IEnumerable<ArticlePart> PartsOf(Article article) =>
    [
        .. article.Blocks, .. article.Subheadings, .. article.Paragraphs, .. article.Sentences, .. article.Quotes, .. article.Mentions, .. article.Dates,
        .. article.Claims.SelectMany(claim => claim.Evidence).Where(evidence => evidence.Article == article),
    ];

    [Fact]
    public void Every_part_has_its_place_in_the_text() => Assert.All(SeoulSummit.Articles.SelectMany(PartsOf), part =>
    {
        Assert.Equal(part.Article[part.Span], part.Text);
        Assert.Equal(part.Text, part.AsSpan().ToString());
        Assert.Equal(part.Text, part.Article[part.Span.ToRange()]);
    });

    [Fact]
    public void Parts_of_different_kinds_are_never_equal()
    {
        var article = SeoulSummit.Articles[0];
        Assert.NotEqual<ArticlePart>(article.Paragraphs[0], article.Sentences[0]);
        Assert.Equal(PartsOf(article).Count(), PartsOf(article).Distinct().Count());
    }

    [Fact]
    public void A_mention_in_a_headline_has_a_block_and_no_paragraph()
    {
        var corpus = Corpus.Create("Town", [new("a", "Ann Lee resigns on May 3\n\nAnn Lee resigned on Monday.\n")],
            new CorpusOptions { Entities = [new(EntityKind.Person, "Ann Lee")] });
        Assert.Equal([BlockKind.Headline, BlockKind.Paragraph], corpus.Mentions.Select(mention => mention.Block.Kind));
        Assert.Equal([null, 0], corpus.Mentions.Select(mention => mention.Paragraph?.Index));
        Assert.Equal([null, 0], corpus.Dates.Select(date => date.Paragraph?.Index));
    }

    [Fact]
    public void A_range_of_days_includes_both_ends()
    {
        var range = new DateRange(new DateOnly(2024, 9, 6), new DateOnly(2024, 9, 7));
        Assert.Equal((2, "2024-09-06..2024-09-07"), (range.Days, range.ToString()));
        Assert.True(range.Contains(new DateOnly(2024, 9, 7)) && !range.Contains(new DateOnly(2024, 9, 8)));
        Assert.True(range.Overlaps(new DateRange(new DateOnly(2024, 9, 7), new DateOnly(2024, 10, 1)))
            && !range.Overlaps(new DateRange(new DateOnly(2024, 9, 8))));
        Assert.Throws<ArgumentOutOfRangeException>(() => new DateRange(new DateOnly(2024, 9, 7), new DateOnly(2024, 9, 6)));
    }
}
