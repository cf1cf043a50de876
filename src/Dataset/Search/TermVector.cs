using System.Collections.Generic;
using Dataset.Image;
using Dataset.Text.Terms;

namespace Dataset.Search;

/// <summary>The terms of an article with their counts, read from its text as the index was.</summary>
internal static class TermVector
{
    /// <summary>The units of an article that are indexed, in the order of their numbers, in what a reader sees of its text.</summary>
    public static List<TextSpan> UnitsOf(Article article)
    {
        var units = new List<TextSpan>(article.Sentences.Count + 4);
        foreach (var sentence in article.Sentences)
        {
            units.Add(article.ToShown(sentence.Span));
        }

        AddBlocks(article, BlockKind.Headline, units);
        AddBlocks(article, BlockKind.Deck, units);
        foreach (var subheading in article.Subheadings)
        {
            units.Add(article.ToShown(subheading.Span));
        }

        AddBlocks(article, BlockKind.Credit, units);
        return units;
    }

    /// <summary>What the index is made of.</summary>
    public static ArticleTerms Collect(Article article, TermCollector collector) => collector.Collect(article.ShownText, UnitsOf(article));

    /// <summary>One of the units of an article, in what a reader sees of its text.</summary>
    public static TextSpan UnitOf(Article article, int unit)
    {
        // Nearly always a sentence; the few others are found as they are numbered.
        if (unit < article.Sentences.Count)
        {
            return article.ToShown(article.Sentences[unit].Span);
        }

        var units = UnitsOf(article);
        return unit < units.Count ? units[unit] : throw BadSegment.Because("postings name a sentence that is not there");
    }

    /// <summary>Every term of the article once, with its count, in ordinal order.</summary>
    public static List<(string Term, int Count)> Of(Article article)
    {
        var terms = Collect(article, new TermCollector());
        var result = new List<(string, int)>(terms.Terms.Count);
        var offset = 0;
        foreach (var term in terms.Terms)
        {
            var count = terms.Postings[offset];
            offset += 1 + count;
            result.Add((term, count));
        }

        return result;
    }

    private static void AddBlocks(Article article, BlockKind kind, List<TextSpan> units)
    {
        foreach (var block in article.Blocks)
        {
            if (block.Kind == kind)
            {
                units.Add(article.ToShown(block.Span));
            }
        }
    }
}
