using System.Collections.Generic;
using System.Globalization;
using System.Linq;

namespace Dataset.Explorer.Marks;

/// <summary>Where sentences begin in a block, as the page shows it: a phrase does not run from one into the next.</summary>
internal static class SentenceBreaks
{
    /// <summary>The places, in UTF-16 code units of the text that is shown, separated by spaces; null for a block that is one sentence.</summary>
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
