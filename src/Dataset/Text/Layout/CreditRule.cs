using System;
using Dataset.Text.Vocabulary;

namespace Dataset.Text.Layout;

/// <summary>Recognises a closing line that names author or source.</summary>
internal static class CreditRule
{
    private const int MaxWords = 60;
    private const int ShortLine = 12;
    private const string ReleaseSource = "SOURCE ";

    public static bool Is(ReadOnlySpan<char> line, in Piece piece)
    {
        if (piece.Words > MaxWords)
        {
            return false;
        }

        return CreditForms.Beginnings.Begins(line)
            || IsReleaseSource(line, piece)
            || (piece.Words <= ShortLine * 3 && (piece.Holds & LinePhrase.Credit) != 0)
            || (piece.Words <= ShortLine && IsSource(line));
    }

    // The last line of a press release: "SOURCE Harbour Ferries Ltd".
    private static bool IsReleaseSource(ReadOnlySpan<char> line, in Piece piece) =>
        piece.Words is >= 2 and <= ShortLine && piece.Ending == PieceEnd.Open && line.StartsWith(ReleaseSource.AsSpan(), StringComparison.Ordinal);

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
