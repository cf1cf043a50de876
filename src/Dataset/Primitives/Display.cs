using System;

namespace Dataset.Primitives;

/// <summary>Shortens texts for <c>ToString</c>: always one line, never a whole body.</summary>
internal static class Display
{
    private const int Longest = 60;

    /// <summary>Returns the text in one line. If it is longer than 60 characters, it is cut after a word.</summary>
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

        // No word boundary to cut at: cut anywhere except inside a surrogate pair.
        return line[..(char.IsHighSurrogate(line[Longest - 1]) ? Longest - 1 : Longest)];
    }
}
