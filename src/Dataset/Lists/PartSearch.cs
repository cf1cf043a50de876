using System;

namespace Dataset.Lists;

/// <summary>Finds the parts inside a part. All lists are ordered by position, so most results are slices that are found by binary search.</summary>
internal static class PartSearch
{
    /// <summary>Represents a part of a paragraph.</summary>
    internal interface IInParagraph
    {
        int ParagraphIndex { get; }
    }

    /// <summary>Finds the parts that belong to a paragraph.</summary>
    public static PartList<T> OfParagraph<T>(PartList<T> parts, int paragraph)
        where T : class, IInParagraph
    {
        var from = FirstNotBefore(parts, paragraph, static part => part.ParagraphIndex);
        var to = FirstNotBefore(parts, paragraph + 1, static part => part.ParagraphIndex);
        return parts.Slice(from, Math.Max(0, to - from));
    }

    /// <summary>Finds the parts that begin in a span.</summary>
    public static PartList<T> BeginningIn<T>(PartList<T> parts, TextSpan span)
        where T : ArticlePart
    {
        var from = FirstNotBefore(parts, span.Start, static part => part.Span.Start);
        var to = FirstNotBefore(parts, span.End, static part => part.Span.Start);
        return parts.Slice(from, Math.Max(0, to - from));
    }

    /// <summary>Finds the parts that share a code unit with a span. The parts must not overlap each other.</summary>
    public static PartList<T> Overlapping<T>(PartList<T> parts, TextSpan span)
        where T : ArticlePart
    {
        // The last code unit of a part that ends where the span begins is before the span.
        var from = FirstNotBefore(parts, span.Start + 1, static part => part.Span.End);
        var to = FirstNotBefore(parts, span.End, static part => part.Span.Start);
        return parts.Slice(from, Math.Max(0, to - from));
    }

    /// <summary>Finds the part in which a span begins, or returns null if no part contains its start. The parts must not overlap each other.</summary>
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
