using System.Collections.Generic;

namespace Dataset.Aligning;

/// <summary>Compares two texts word by word.</summary>
internal static class TextAligner
{
    /// <summary>Returns the changes, in order. They cover both texts.</summary>
    public static TextChange[] Align(string old, string @new)
    {
        var tokens = new TokenTable(old, @new);
        var pieces = IslandRule.Apply(tokens, Divide(tokens, TokenMatcher.Match(tokens)));
        BlankRule.Apply(tokens, pieces);
        return [.. pieces.ConvertAll(piece => ToChange(tokens, piece))];
    }

    // Adjacent tokens that are kept in both texts form one piece, and so does everything between two such pieces.
    private static List<AlignedPiece> Divide(TokenTable tokens, int[] partners)
    {
        var pieces = new List<AlignedPiece>();
        int oldEnd = tokens.Old.Length - 1, newEnd = tokens.New.Length - 1, old = 0, @new = 0;
        while (old < oldEnd || @new < newEnd)
        {
            int oldStart = old, newStart = @new;
            while (old < oldEnd && partners[old] == @new)
            {
                old++;
                @new++;
            }

            if (old > oldStart)
            {
                pieces.Add(new(IsKept: true, new(oldStart, old, newStart, @new)));
                continue;
            }

            while (old < oldEnd && partners[old] < 0)
            {
                old++;
            }

            @new = old < oldEnd ? partners[old] : newEnd;
            pieces.Add(new(IsKept: false, new(oldStart, old, newStart, @new)));
        }

        return pieces;
    }

    private static TextChange ToChange(TokenTable tokens, AlignedPiece piece)
    {
        var old = TextSpan.FromBounds(tokens.Old[piece.Tokens.OldStart].Start, tokens.Old[piece.Tokens.OldEnd].Start);
        var @new = TextSpan.FromBounds(tokens.New[piece.Tokens.NewStart].Start, tokens.New[piece.Tokens.NewEnd].Start);
        return piece.IsKept ? new(ChangeKind.Equal, old, @new)
            : old.Length == 0 ? new(ChangeKind.Inserted, null, @new)
            : @new.Length == 0 ? new(ChangeKind.Deleted, old, null)
            : new(ChangeKind.Replaced, old, @new);
    }
}
