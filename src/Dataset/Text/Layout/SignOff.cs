using System;
using Dataset.Text.Unicode;
using Dataset.Text.Vocabulary;

namespace Dataset.Text.Layout;

/// <summary>Finds the agency that signs off wire copy on its last line, after a wide gap: <c>total 55.8 (33.7).        REUTER</c>.</summary>
internal static class SignOff
{
    private const int MinGap = 3;

    /// <summary>Returns where the sign-off begins, or -1.</summary>
    public static int Find(string text, in Piece piece)
    {
        var start = piece.End;
        while (start > piece.Start && LetterKinds.IsWord(text[start - 1]))
        {
            start--;
        }

        var before = start;
        while (before > piece.Start && text[before - 1] == ' ')
        {
            before--;
        }

        var isSignOff = start - before >= MinGap && before > piece.Start && NewsAgencies.Names.IsWhole(text.AsSpan(start, piece.End - start));
        return isSignOff ? start : -1;
    }
}
