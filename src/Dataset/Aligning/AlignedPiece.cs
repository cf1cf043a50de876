using System;

namespace Dataset.Aligning;

/// <summary>A stretch of both texts that is either kept or changed.</summary>
internal readonly record struct AlignedPiece(bool IsKept, TokenRange Tokens)
{
    /// <summary>Returns the length of the longer side, in UTF-16 code units.</summary>
    public int GetLength(TokenTable tokens) => Math.Max(
        tokens.Old[Tokens.OldEnd].Start - tokens.Old[Tokens.OldStart].Start,
        tokens.New[Tokens.NewEnd].Start - tokens.New[Tokens.NewStart].Start);
}
