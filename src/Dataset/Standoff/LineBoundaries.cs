using System.Collections.Generic;

namespace Dataset.Standoff;

/// <summary>
/// The characters that end a line for standoff annotation tools: those at which Python's <c>splitlines</c> splits. An annotation occupies one line, so a
/// span that contains such a character is written as several fragments.
/// </summary>
internal static class LineBoundaries
{
    public static bool Is(char c) => c is (>= '\n' and <= '\r') or (>= '\u001C' and <= '\u001E') or '\u0085' or '\u2028' or '\u2029';

    /// <summary>Adds the pieces of a span between its line ends; adds nothing if the span has no other characters.</summary>
    public static void Split(string text, TextSpan span, List<TextSpan> fragments)
    {
        var start = span.Start;
        for (var i = span.Start; i <= span.End; i++)
        {
            if (i == span.End || Is(text[i]))
            {
                if (i > start)
                {
                    fragments.Add(TextSpan.FromBounds(start, i));
                }

                start = i + 1;
            }
        }
    }

    /// <summary>Returns the fragments, in order. Fragments that are separated only by line ends are joined.</summary>
    public static TextSpan[] Join(string text, IReadOnlyList<TextSpan> fragments)
    {
        var spans = new List<TextSpan>(fragments.Count);
        foreach (var fragment in fragments)
        {
            if (spans.Count > 0 && IsGap(text, spans[^1].End, fragment.Start))
            {
                spans[^1] = TextSpan.FromBounds(spans[^1].Start, fragment.End);
            }
            else
            {
                spans.Add(fragment);
            }
        }

        return [.. spans];
    }

    /// <summary>Returns the text on one line: each line end and each tab becomes a space.</summary>
    public static string Fold(string text)
    {
        var folded = text.ToCharArray();
        for (var i = 0; i < folded.Length; i++)
        {
            folded[i] = Is(folded[i]) || folded[i] == '\t' ? ' ' : folded[i];
        }

        return new string(folded);
    }

    private static bool IsGap(string text, int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            if (!Is(text[i]))
            {
                return false;
            }
        }

        return end > start;
    }
}
