using System.Collections.Generic;

namespace Dataset.Aligning;

/// <summary>
/// Moves an insertion or deletion by one blank if that makes no difference: an editor marks <c>I hope (that )both</c>, not <c>I hope( that) both</c>.
/// </summary>
internal static class BlankRule
{
    /// <summary>Changes the pieces in place. Kept pieces and changes alternate.</summary>
    public static void Apply(TokenTable tokens, List<AlignedPiece> pieces)
    {
        for (var i = 1; i + 1 < pieces.Count; i++)
        {
            if (!pieces[i].IsKept && CanMove(tokens, pieces[i].Tokens, pieces[i + 1].Tokens))
            {
                pieces[i - 1] = pieces[i - 1] with { Tokens = Grow(pieces[i - 1].Tokens) };
                pieces[i] = pieces[i] with { Tokens = Move(pieces[i].Tokens) };
                pieces[i + 1] = pieces[i + 1] with { Tokens = Shrink(pieces[i + 1].Tokens) };
            }
        }
    }

    // One side is empty, the other begins with the same blank that follows it, and something is kept after that blank.
    private static bool CanMove(TokenTable tokens, TokenRange change, TokenRange next)
    {
        if ((change.OldLength == 0) == (change.NewLength == 0) || next.OldLength < 2)
        {
            return false;
        }

        var first = change.OldLength > 0 ? tokens.Old[change.OldStart].Id : tokens.New[change.NewStart].Id;
        return tokens.KindOf(first) == TokenKind.Blank && first == tokens.Old[next.OldStart].Id;
    }

    private static TokenRange Grow(TokenRange range) => range with { OldEnd = range.OldEnd + 1, NewEnd = range.NewEnd + 1 };

    private static TokenRange Move(TokenRange range) => new(range.OldStart + 1, range.OldEnd + 1, range.NewStart + 1, range.NewEnd + 1);

    private static TokenRange Shrink(TokenRange range) => range with { OldStart = range.OldStart + 1, NewStart = range.NewStart + 1 };
}
