using System;
using System.Collections.Generic;

namespace Dataset.Aligning;

/// <summary>
/// Drops insignificant kept pieces between two changes: an editor marks <c>the old harbour</c> as replaced by <c>a new pier</c>, rather than three words
/// one by one with the blanks between them.
/// </summary>
internal static class IslandRule
{
    // A lone word is kept unless the changes around it are many times as long.
    private const int LongerThanWord = 8;

    /// <summary>Returns the remaining pieces: kept pieces and changes alternate.</summary>
    public static List<AlignedPiece> Apply(TokenTable tokens, List<AlignedPiece> pieces)
    {
        var result = new List<AlignedPiece>(pieces.Count);
        foreach (var piece in pieces)
        {
            var last = piece;
            while (!last.IsKept && result.Count >= 2 && IsWeak(tokens, result[^2], result[^1], last))
            {
                last = new(IsKept: false, new(result[^2].Tokens.OldStart, last.Tokens.OldEnd, result[^2].Tokens.NewStart, last.Tokens.NewEnd));
                result.RemoveRange(result.Count - 2, 2);
            }

            result.Add(last);
        }

        return result;
    }

    private static bool IsWeak(TokenTable tokens, AlignedPiece before, AlignedPiece island, AlignedPiece after)
    {
        int weight = 0, words = 0;
        for (var i = island.Tokens.OldStart; i < island.Tokens.OldEnd; i++)
        {
            var id = tokens.Old[i].Id;
            weight += tokens.WeightOf(id);
            words += tokens.KindOf(id) == TokenKind.Word ? 1 : 0;
        }

        var length = tokens.Old[island.Tokens.OldEnd].Start - tokens.Old[island.Tokens.OldStart].Start;
        var least = Math.Min(before.GetLength(tokens), after.GetLength(tokens));
        return words switch
        {
            0 => weight < WeightedMatcher.RunPrice || length <= least,
            1 => (long)length * LongerThanWord <= least,
            _ => false,
        };
    }
}
