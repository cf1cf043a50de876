using System;

namespace Dataset.Lists;

/// <summary>Finds the parts of a part: all lists are ordered by position, so most of these are runs, found by bisection.</summary>
internal static class PartSearch
{
    /// <summary>A part of an article's text.</summary>
    internal interface ISpanned
    {
        TextSpan Span { get; }
    }

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
        return parts.Slice(from, to - from);
    }

    /// <summary>The parts that lie in a span as a whole.</summary>
    public static PartList<T> Within<T>(PartList<T> parts, TextSpan span)
        where T : class, ISpanned
    {
        var from = FirstNotBefore(parts, span.Start, static part => part.Span.Start);
        var to = FirstNotBefore(parts, span.End, static part => part.Span.Start);
        return Where(parts.Slice(from, to - from), span, static (part, whole) => whole.Contains(part.Span));
    }

    /// <summary>The parts that share a code unit with a span.</summary>
    public static PartList<T> Overlapping<T>(PartList<T> parts, TextSpan span)
        where T : class, ISpanned =>
        Where(parts, span, static (part, whole) => whole.Overlaps(part.Span));

    /// <summary>The part that a span lies in as a whole; null if there is none. The parts must not overlap.</summary>
    public static T? Containing<T>(PartList<T> parts, TextSpan span)
        where T : class, ISpanned
    {
        var after = FirstNotBefore(parts, span.Start + 1, static part => part.Span.Start);
        return after > 0 && parts[after - 1].Span.Contains(span) ? parts[after - 1] : null;
    }

    // A run stays a run of the same array where the condition holds for all of it, as it nearly always does.
    private static PartList<T> Where<T>(PartList<T> parts, TextSpan span, Func<T, TextSpan, bool> condition)
        where T : class
    {
        var count = 0;
        foreach (var part in parts.AsSpan())
        {
            count += condition(part, span) ? 1 : 0;
        }

        if (count == parts.Count || count == 0)
        {
            return parts.Slice(0, count);
        }

        var kept = new T[count];
        foreach (var part in parts.AsSpan())
        {
            if (condition(part, span))
            {
                kept[^count--] = part;
            }
        }

        return new PartList<T>(kept);
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
