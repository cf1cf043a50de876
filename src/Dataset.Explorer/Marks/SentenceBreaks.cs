using System.Collections.Generic;
using System.Globalization;
using System.Linq;

namespace Dataset.Explorer.Marks;

/// <summary>Finds the positions in a block, as shown on the page, at which sentences begin. A phrase does not cross from one sentence to the next.</summary>
internal static class SentenceBreaks
{
    /// <summary>Returns the positions, in UTF-16 code units of the shown text, separated by spaces, or null if the block is one sentence.</summary>
    public static string? Of(Paragraph paragraph, TextSpan span)
    {
        var breaks = new List<int>();
        var (start, length) = (span.Start, 0);
        foreach (var sentence in paragraph.Sentences.Where(sentence => sentence.Span.Start > span.Start && sentence.Span.Start < span.End))
        {
            length += paragraph.Article.GetNormalizedText(TextSpan.FromBounds(start, sentence.Span.Start)).Length;
            start = sentence.Span.Start;
            breaks.Add(length);
        }

        return breaks.Count == 0 ? null : string.Join(' ', breaks.Select(place => place.ToString(CultureInfo.InvariantCulture)));
    }
}
