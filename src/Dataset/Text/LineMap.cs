using System;
using System.Collections.Generic;
using System.Runtime.CompilerServices;

namespace Dataset.Text;

/// <summary>
/// Converts positions to lines and columns for diagnostics. Line starts are found at the first lookup, so an unused map costs nothing.
/// Lines end at LF, CR or CRLF: a text and its normalized form have the same lines.
/// </summary>
internal sealed class LineMap
{
    private readonly string _text;
    private int[]? _starts;

    public LineMap(string text) => _text = text;

    /// <summary>The number of lines; an empty text has one.</summary>
    public int Count => Starts.Length;

    private int[] Starts => _starts ??= FindStarts(_text);

    /// <summary>Returns the zero-based line and column of <paramref name="position"/>; a position past the end is treated as the end.</summary>
    public TextPosition Locate(int position)
    {
        var at = position < 0 ? 0 : position > _text.Length ? _text.Length : position;
        var starts = Starts;
        var low = 0;
        var high = starts.Length - 1;
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            if (starts[middle] <= at)
            {
                low = middle;
            }
            else
            {
                high = middle - 1;
            }
        }

        return new TextPosition(low, at - starts[low]);
    }

    [MethodImpl(Jit.AtOnce)]
    private static int[] FindStarts(string text)
    {
        var starts = new List<int> { 0 };
        var i = 0;
        while (text.AsSpan(i).IndexOfAny('\n', '\r') is >= 0 and var before)
        {
            i += before + 1;
            if (text[i - 1] == '\n' || i == text.Length || text[i] != '\n')
            {
                starts.Add(i);
            }
        }

        return starts.ToArray();
    }
}

/// <summary>A zero-based line and column, the column in UTF-16 code units.</summary>
internal readonly record struct TextPosition(int Line, int Column);
