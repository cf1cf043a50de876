using System.Runtime.CompilerServices;
using Dataset.Text.Unicode;
using Dataset.Text.Vocabulary;

namespace Dataset.Text.Layout;

/// <summary>
/// Finds captions by their adjacent lines: a sentence above the credit of a picture (<c>Jane Doe/Getty Images</c>), a line below
/// <c>Image caption,</c> or below the label of a button that enlarges the picture, and credits around the button that hides a caption.
/// </summary>
internal static class CaptionNeighbors
{
    private const int MaxWords = 60;
    private const int MaxSentenceWords = 45;
    private const int MinSentenceWords = 4;
    private const int MaxCreditWords = 8;
    private const int MinTitleWords = 2;

    [MethodImpl(Jit.AtOnce)]
    public static void Mark(LayoutDraft draft)
    {
        // The first possible headline is not a caption, although the credit of the story's picture may be below it.
        var hasTitle = false;
        for (var i = 1; i < draft.Count; i++)
        {
            ref var above = ref draft.Pieces[i - 1];
            if (draft.Pieces[i].Mark == PieceMark.Caption && above.Mark == PieceMark.None && above.Words is >= MinSentenceWords and <= MaxSentenceWords
                && (above.Ending == PieceEnd.Stop || (hasTitle && above.Ending == PieceEnd.Open))
                && CaptionRule.IsCreditAlone(draft, draft.Pieces[i]) && IsOneSentence(draft.Text, above) && !IsReport(draft, above))
            {
                above.Mark = PieceMark.Caption;
            }

            hasTitle |= above.Mark == PieceMark.None && above.Words >= MinTitleWords;
        }

        for (var i = 1; i < draft.Count; i++)
        {
            ref readonly var label = ref draft.Pieces[i - 1];
            if (label.Mark is not (PieceMark.Caption or PieceMark.Boilerplate))
            {
                continue;
            }

            if (CaptionForms.Trails.IsWhole(draft.AsSpan(label)))
            {
                MarkCredit(draft, i - 2);
                MarkCredit(draft, i);
            }
            else if (CaptionForms.Leads.IsWhole(draft.AsSpan(label))
                || (!draft.Pieces[i].IsSentence && CaptionForms.GalleryLeads.IsWhole(draft.AsSpan(label))))
            {
                MarkCaption(ref draft.Pieces[i]);
            }
        }
    }

    private static void MarkCaption(ref Piece piece)
    {
        if (piece.Mark == PieceMark.None && piece.Words <= MaxWords && !piece.BeginsQuoted)
        {
            piece.Mark = PieceMark.Caption;
        }
    }

    private static void MarkCredit(LayoutDraft draft, int i)
    {
        if (i >= 0 && draft.Pieces[i].Words <= MaxCreditWords && !draft.Pieces[i].IsSentence)
        {
            MarkCaption(ref draft.Pieces[i]);
        }
    }

    // Captions describe what is visible; past speech and past events belong to the story.
    private static bool IsReport(LayoutDraft draft, in Piece piece)
    {
        if ((piece.Holds & LinePhrase.Report) != 0)
        {
            return true;
        }

        var line = draft.AsSpan(piece);
        for (var i = 0; i < line.Length; i++)
        {
            if (LetterKinds.IsWord(line[i]) && (i == 0 || !LetterKinds.IsWord(line[i - 1])))
            {
                var end = PhraseTable.FirstWordEnd(line, i);
                if (Lexicon.Find(line.Slice(i, end - i)).Is(DateWord.Past))
                {
                    return true;
                }

                i = end - 1;
            }
        }

        return false;
    }

    // Looks for a period before whitespace and an uppercase letter, except after initials and abbreviations.
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
