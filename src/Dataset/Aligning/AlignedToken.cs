namespace Dataset.Aligning;

/// <summary>Specifies the kind of a token.</summary>
internal enum TokenKind
{
    /// <summary>A run of whitespace.</summary>
    Blank,

    /// <summary>A character that is neither whitespace nor part of a word.</summary>
    Mark,

    /// <summary>A word that carries little meaning on its own, such as an article, a preposition or an auxiliary.</summary>
    FunctionWord,

    /// <summary>Any other word.</summary>
    Word,
}

/// <summary>A token: its start, and a number shared by all tokens of either text that have the same characters.</summary>
internal readonly record struct AlignedToken(int Start, int Id);
