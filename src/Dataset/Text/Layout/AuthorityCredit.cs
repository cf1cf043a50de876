using System;
using Dataset.Text.Unicode;
using Dataset.Text.Vocabulary;

namespace Dataset.Text.Layout;

/// <summary>Recognises the credit of a picture that an authority gave out: its name alone on a line, as British papers print it (<c>Kent Police</c>).</summary>
internal static class AuthorityCredit
{
    private const int MaxWords = 5;

    private static readonly PhraseSet Authorities = new(
        "police", "police department", "constabulary", "sheriff's office", "sheriff's department", "fire department", "fire and rescue", "fire & rescue",
        "fire and rescue service");

    public static bool Is(ReadOnlySpan<char> line, in Piece piece)
    {
        if (piece.Words is < 2 or > MaxWords || piece.Ending != PieceEnd.Open || piece.SmallWords > 1 || !Characters.IsUpper(line[0]))
        {
            return false;
        }

        for (var i = 1; i < line.Length; i++)
        {
            if (LetterKinds.IsSpace(line[i]) && i + 1 < line.Length && Authorities.MatchAt(line, i + 1) == line.Length - i - 1)
            {
                return true;
            }
        }

        return false;
    }
}
