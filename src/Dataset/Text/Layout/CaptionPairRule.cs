using Dataset.Text.Unicode;

namespace Dataset.Text.Layout;

/// <summary>Finds captions that only the credit on the next line gives away: one sentence, then <c>Jane Doe/Getty Images</c>.</summary>
internal static class CaptionPairRule
{
    private const int MaxWords = 45;

    public static void Mark(LayoutDraft draft)
    {
        for (var i = 1; i < draft.Count; i++)
        {
            ref readonly var credit = ref draft.Pieces[i];
            ref var caption = ref draft.Pieces[i - 1];
            if (credit.Mark == PieceMark.Caption && caption.Mark == PieceMark.None && caption.Words is >= 4 and <= MaxWords
                && caption.Ending is PieceEnd.Stop or PieceEnd.Open && CaptionRule.IsLibraryCredit(draft.AsSpan(credit), credit)
                && IsOneSentence(draft.Text, caption))
            {
                caption.Mark = PieceMark.Caption;
            }
        }
    }

    // A stop before white space and a capital, but for those of initials and short forms.
    private static bool IsOneSentence(string text, in Piece piece)
    {
        for (var i = piece.Start + 4; i + 2 < piece.End; i++)
        {
            if (text[i] is '.' or '!' or '?' && Characters.IsWhiteSpace(text[i + 1]) && Characters.IsUpper(text[i + 2])
                && Characters.IsLower(text[i - 1]) && Characters.IsLower(text[i - 2]) && Characters.IsLower(text[i - 3]))
            {
                return false;
            }
        }

        return text[piece.Start] is not ('"' or '\u201C');
    }
}
