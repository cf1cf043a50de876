namespace Dataset.Aligning;

/// <summary>What a token of a text that is aligned is.</summary>
internal enum TokenKind
{
    /// <summary>A run of white space.</summary>
    Blank,

    /// <summary>A character that is neither white space nor part of a word.</summary>
    Mark,

    /// <summary>A word that says little by itself: an article, a preposition, an auxiliary and the like.</summary>
    FunctionWord,

    /// <summary>Any other word.</summary>
    Word,
}

/// <summary>A token: where it begins, and the number that all tokens of the same characters have, in both texts.</summary>
internal readonly record struct AlignedToken(int Start, int Id);
