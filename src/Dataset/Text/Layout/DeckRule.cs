using Dataset.Text.Unicode;

namespace Dataset.Text.Layout;

/// <summary>
/// Finds the deck: one or two lines that sum up the story, between the headline and the byline, the dateline or the first paragraph. A sentence that is
/// followed only by the story is its first paragraph.
/// </summary>
internal static class DeckRule
{
    private const int MaxPieces = 2;
    private const int MaxLines = 4;

    // A label has fewer words, a paragraph more.
    private const int MinWords = 5;
    private const int MinSentenceWords = 4;
    private const int MinWordsBelowByline = 8;
    private const int MinEchoWords = 14;
    private const int MaxWords = 60;

    /// <summary>Marks the deck of a text whose headline has been found.</summary>
    /// <param name="draft">The text; all pieces before the story have their kind.</param>
    /// <param name="lead">The first sentence of the story.</param>
    public static void Mark(LayoutDraft draft, int lead)
    {
        if (draft.Headline < 0)
        {
            return;
        }

        var end = End(draft, lead);
        var byline = 0;
        while (byline < end && draft.Pieces[byline].Kind != BlockKind.Byline)
        {
            byline++;
        }

        var first = draft.Headline + 1;
        while (first < end && draft.Pieces[first].Kind != BlockKind.Paragraph && !IsLine(draft, first, byline, lead))
        {
            first++;
        }

        var last = first;
        while (last < end && IsLine(draft, last, byline, lead))
        {
            last++;
        }

        if (last - first is 0 or > MaxPieces)
        {
            return;
        }

        for (var i = first; i < last; i++)
        {
            draft.Pieces[i].Kind = BlockKind.Deck;
        }
    }

    // A dateline opens the story, whatever is above it. A semicolon indicates that the headline continues.
    private static int End(LayoutDraft draft, int lead)
    {
        if (draft.Text[draft.Pieces[draft.Headline].End - 1] == ';' && lead == draft.Headline + 1 && lead + 1 < draft.Count)
        {
            return lead + 1;
        }

        for (var i = lead; i < draft.Count && draft.Dateline is { } dateline; i++)
        {
            if (draft.Pieces[i].Start == dateline.Span.Start)
            {
                return i > draft.StoryStart ? i : draft.StoryStart;
            }
        }

        return draft.StoryStart;
    }

    private static bool IsLine(LayoutDraft draft, int i, int byline, int lead)
    {
        ref readonly var piece = ref draft.Pieces[i];
        if (piece.Mark != PieceMark.None || piece.Kind == BlockKind.Byline || (piece.Kind == BlockKind.Paragraph && i < lead)
            || piece.IsItem || piece.IsTurn || piece.Words > MaxWords || piece.Lines > MaxLines
            || piece.Ending == PieceEnd.Comma || IsSign(draft.Text[piece.Start]) || CaptionRule.HasDay(draft.AsSpan(piece))
            || AsideRule.IsMedium(draft.AsSpan(piece), piece)
            || (piece.Words < MinEchoWords && TitleEcho.Is(draft.AsSpan(draft.Pieces[draft.Headline]), draft.AsSpan(piece))))
        {
            return false;
        }

        // Right below the headline, any line that is not a label counts; further down, a second headline, a teaser or a caption is more common.
        return piece.IsSentence ? piece.Words >= MinSentenceWords
            : i == draft.Headline + 1 ? piece.Words >= MinWords
            : piece.Words >= (byline < i ? MinWordsBelowByline : MinWords) && !piece.IsTitleCase;
    }

    private static bool IsSign(char c) => !LetterKinds.IsWord(c) && c is not ('"' or '\u201C' or '\u2018' or '\'' or '$' or '\u00A3' or '\u20AC');
}
