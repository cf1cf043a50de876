namespace Dataset.Text.Sentences;

/// <summary>Specifies how the items of a list are numbered.</summary>
internal enum ListNumbering : byte
{
    /// <summary>No list.</summary>
    None = 0,

    /// <summary>A symbol before each item: <c>•</c>.</summary>
    Bullet,

    /// <summary>1, 2, 3.</summary>
    Number,

    /// <summary>a, b, c.</summary>
    Letter,

    /// <summary>A, B, C.</summary>
    Capital,

    /// <summary>i, ii, iii.</summary>
    Roman,

    /// <summary>I, II, III.</summary>
    CapitalRoman,

    /// <summary>Circled numbers, one character each.</summary>
    Circled,
}
