using System;

namespace Dataset.Primitives;

/// <summary>The short form of a text that <c>ToString</c> gives: one line, never a body.</summary>
internal static class Display
{
    private const int Longest = 60;

    /// <summary>The text in one line, cut after a word where it is longer than 60 characters.</summary>
    public static string Shorten(ReadOnlySpan<char> text)
    {
        Span<char> line = stackalloc char[Longest + 1];
        var length = 0;
        foreach (var c in text)
        {
            var space = c <= ' ';
            if (space && (length == 0 || line[length - 1] == ' '))
            {
                continue;
            }

            line[length++] = space ? ' ' : c;
            if (length > Longest)
            {
                return string.Concat(AtWord(line), "…");
            }
        }

        return line[..length].TrimEnd(' ').ToString();
    }

    private static ReadOnlySpan<char> AtWord(ReadOnlySpan<char> line)
    {
        var space = line.LastIndexOf(' ');
        if (space > Longest / 2)
        {
            return line[..(space + 1)];
        }

        // No word to cut after: cut anywhere, though not inside a surrogate pair.
        return line[..(char.IsHighSurrogate(line[Longest - 1]) ? Longest - 1 : Longest)];
    }
}
