using System.Runtime.CompilerServices;
using System.Threading;

namespace Dataset.Text.Layout;

/// <summary>Marks what single pieces are on their own. The rules are tried in the order of the code; the first match counts.</summary>
internal static class PieceRules
{
    private const int LongLine = 40;

    [MethodImpl(Jit.AtOnce)]
    public static void Mark(LayoutDraft draft, CancellationToken cancellation)
    {
        for (var i = 0; i < draft.Count; i++)
        {
            cancellation.ThrowIfCancellationRequested();
            ref var piece = ref draft.Pieces[i];
            piece.Mark = MarkOf(draft, piece);
            piece.Resumes = piece.Mark == PieceMark.Boilerplate && BoilerplatePhrases.Resumers.Begins(draft.AsSpan(piece));
            draft.BoilerplateLines += piece.Mark is PieceMark.Boilerplate or PieceMark.Opener or PieceMark.Closer ? 1 : 0;
        }

        DatabaseLines.Mark(draft);
        TurnRule.Mark(draft);
        IngredientRule.Mark(draft);
        RepeatRule.Mark(draft);
        CaptionNeighbors.Mark(draft);
        LinkRunRule.Mark(draft);
    }

    /// <summary>Returns the mark of a piece on its own.</summary>
    [MethodImpl(Jit.AtOnce)]
    public static PieceMark MarkOf(LayoutDraft draft, in Piece piece)
    {
        if (piece.Words == 0)
        {
            return PieceMark.Rule;
        }

        if (piece.Words > LongLine * 2)
        {
            return PieceMark.None;
        }

        var line = draft.AsSpan(piece);
        var isShort = piece.Words <= LongLine && !(piece.IsProse && piece.Words > LongLine / 2);
        if (BoilerplateRule.Of(line, piece) is var boilerplate and not PieceMark.None)
        {
            return boilerplate;
        }

        if (isShort && BylineRule.ReadCued(draft, piece) is not null)
        {
            return LinePattern.IsAny(CaptionRule.Bylines, draft.Line(piece)) ? PieceMark.Caption : PieceMark.Byline;
        }

        if (piece.Words <= 3 && CreditRule.IsSource(draft, piece))
        {
            return PieceMark.Credit;
        }

        if (CaptionRule.Is(draft, piece))
        {
            return PieceMark.Caption;
        }

        if (isShort && DayLineRule.Is(draft, piece, out _))
        {
            return PieceMark.Date;
        }

        if (piece.Capitals + piece.Smalls == 0 && piece.Words <= 3 && piece.Ending == PieceEnd.Open)
        {
            return PieceMark.Rule;
        }

        return CreditRule.Is(draft, piece) ? PieceMark.Credit : PieceMark.None;
    }
}
