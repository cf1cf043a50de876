using System.Collections.Generic;
using Dataset.Text;
using Dataset.Text.Unicode;

namespace Dataset.Linking;

/// <summary>A part of an article where names are mentions.</summary>
/// <param name="Span">The place.</param>
/// <param name="IsTitleCase">Whether capital letters have no significance there: in a heading in title case, or in any text in capital letters.</param>
internal readonly record struct MentionRegion(TextSpan Span, bool IsTitleCase)
{
    /// <summary>
    /// Returns the headline, deck, subheadings, paragraphs (with the dateline) and credit, in order of position, but not the byline, section or boilerplate.
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

    /// <summary>Returns whether all significant words in a heading are capitalized.</summary>
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
                if (Characters.IsLower(c) && !NameWords.IsFunctionWord(NeighborWords.WordAt(text, span, i)))
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
