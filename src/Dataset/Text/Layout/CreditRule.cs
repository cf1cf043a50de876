using System;

namespace Dataset.Text.Layout;

/// <summary>Recognises a closing line that names author or source.</summary>
internal static class CreditRule
{
    private const int MaxWords = 60;
    private const int ShortLine = 12;

    public static bool Is(ReadOnlySpan<char> line, in Piece piece)
    {
        if (piece.Words > MaxWords)
        {
            return false;
        }

        return CreditForms.Beginnings.Begins(line)
            || (piece.Words <= ShortLine * 3 && CreditForms.Anywhere.IsIn(line))
            || (piece.Words <= ShortLine && IsSource(line));
    }

    /// <summary>Whether a line is agencies and nothing else: <c>Reuter</c>, <c>(AFP)</c>, <c>AFP/Reuters</c>.</summary>
    public static bool IsSource(ReadOnlySpan<char> line)
    {
        var start = 0;
        var found = false;
        for (var i = 0; i <= line.Length; i++)
        {
            if (i < line.Length && line[i] is not ('/' or ',' or '(' or ')' or '-' or '|' or '.'))
            {
                continue;
            }

            var part = line.Slice(start, i - start);
            start = i + 1;
            if (!TextScan.HasWord(part))
            {
                continue;
            }

            if (!NewsAgencies.Names.IsWhole(part))
            {
                return false;
            }

            found = true;
        }

        return found;
    }
}
