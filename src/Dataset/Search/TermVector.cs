using System.Collections.Generic;
using Dataset.Image;
using Dataset.Text.Terms;

namespace Dataset.Search;

/// <summary>Reads the terms of an article with their counts from its text, the same way as the index does.</summary>
internal static class TermVector
{
    /// <summary>Returns the indexed units of an article, in the order of their numbers, in the text that a reader sees.</summary>
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

    /// <summary>Collects the terms from which the index is made.</summary>
    public static ArticleTerms Collect(Article article, TermCollector collector) => collector.Collect(article.ShownText, UnitsOf(article));

    /// <summary>Returns one of the units of an article, in the text that a reader sees.</summary>
    public static TextSpan UnitOf(Article article, int unit)
    {
        // Nearly always a sentence; the few others are found by their numbers.
        if (unit < article.Sentences.Count)
        {
            return article.ToShown(article.Sentences[unit].Span);
        }

        var units = UnitsOf(article);
        return unit < units.Count ? units[unit] : throw BadSegment.Because("postings refer to a sentence that does not exist");
    }

    /// <summary>Returns every term of the article once, with its count, in ordinal order.</summary>
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
