using System;

namespace Dataset.Lists;

/// <summary>Finds the parts of a part: all lists are ordered by position, so most of these are runs, found by bisection.</summary>
internal static class PartSearch
{
    /// <summary>A part of a paragraph.</summary>
    internal interface IInParagraph
    {
        int ParagraphIndex { get; }
    }

    /// <summary>The parts that belong to a paragraph.</summary>
    public static PartList<T> OfParagraph<T>(PartList<T> parts, int paragraph)
        where T : class, IInParagraph
    {
        var from = FirstNotBefore(parts, paragraph, static part => part.ParagraphIndex);
        var to = FirstNotBefore(parts, paragraph + 1, static part => part.ParagraphIndex);
        return parts.Slice(from, Math.Max(0, to - from));
    }

    /// <summary>The parts that begin in a span.</summary>
    public static PartList<T> BeginningIn<T>(PartList<T> parts, TextSpan span)
        where T : ArticlePart
    {
        var from = FirstNotBefore(parts, span.Start, static part => part.Span.Start);
        var to = FirstNotBefore(parts, span.End, static part => part.Span.Start);
        return parts.Slice(from, Math.Max(0, to - from));
    }

    /// <summary>The parts that share a code unit with a span. The parts must not overlap.</summary>
    public static PartList<T> Overlapping<T>(PartList<T> parts, TextSpan span)
        where T : ArticlePart
    {
        // A part that ends where the span begins has its last code unit before it.
        var from = FirstNotBefore(parts, span.Start + 1, static part => part.Span.End);
        var to = FirstNotBefore(parts, span.End, static part => part.Span.Start);
        return parts.Slice(from, Math.Max(0, to - from));
    }

    /// <summary>The part that a span begins in; null if there is none. The parts must not overlap.</summary>
    public static T? Holding<T>(PartList<T> parts, TextSpan span)
        where T : ArticlePart
    {
        var after = FirstNotBefore(parts, span.Start + 1, static part => part.Span.Start);
        return after > 0 && parts[after - 1].Span.Contains(span.Start) ? parts[after - 1] : null;
    }

    private static int FirstNotBefore<T>(PartList<T> parts, int value, Func<T, int> order)
        where T : class
    {
        int low = 0, high = parts.Count;
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            if (order(parts[middle]) < value)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low;
    }
}
