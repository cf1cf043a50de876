using System.Collections.Generic;
using Dataset.Text;
using Dataset.Text.Unicode;

namespace Dataset.Linking;

/// <summary>A part of an article where names are mentions.</summary>
/// <param name="Span">Where it is.</param>
/// <param name="IsTitleCase">Whether a capital says nothing there: a heading whose words of weight are all capitalised, or any text in capitals.</param>
internal readonly record struct MentionRegion(TextSpan Span, bool IsTitleCase)
{
    /// <summary>
    /// Headline, deck, subheadings, paragraphs (their dateline in them) and credit, in order of position; not byline, section label, boilerplate.
    /// </summary>
    public static List<MentionRegion> Of(ArticleReading article)
    {
        var regions = new List<MentionRegion>();
        foreach (var block in article.Layout.Blocks)
        {
            if (block.Kind is BlockKind.Headline or BlockKind.Deck or BlockKind.Subheading)
            {
                regions.Add(new MentionRegion(block.Span, IsInTitleCase(article.Text, block.Span)));
            }
            else if (block.Kind is BlockKind.Paragraph or BlockKind.Credit)
            {
                regions.Add(new MentionRegion(block.Span, IsInCapitals(article.Text, block.Span)));
            }
        }

        return regions;
    }

    private static bool IsInCapitals(string text, TextSpan span)
    {
        for (var i = span.Start; i < span.End; i++)
        {
            if (Characters.IsLower(text[i]))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Whether all words of weight in a heading are capitalised.</summary>
    public static bool IsInTitleCase(string text, TextSpan span)
    {
        var words = 0;
        var inWord = false;
        for (var i = span.Start; i < span.End; i++)
        {
            var c = text[i];
            var isWordPart = Characters.IsLetterOrDigit(c) || Characters.IsMark(c) || NameText.IsApostrophe(c) || NameText.IsHyphen(c);
            if (isWordPart && !inWord)
            {
                if (Characters.IsLower(c) && !NameWords.IsFunctionWord(NeighbourWords.WordAt(text, span, i)))
                {
                    return false;
                }

                words++;
            }

            inWord = isWordPart;
        }

        return words > 1;
    }
}
