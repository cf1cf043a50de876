namespace Dataset.Text.Vocabulary;

/// <summary>Specifies how an abbreviation behaves before the text that follows it. The values fit in four bits.</summary>
internal enum AbbreviationKind : byte
{
    /// <summary>Not an abbreviation.</summary>
    None = 0,

    /// <summary>An abbreviation before a name, which never ends a sentence: <c>Mr.</c>, <c>Gen.</c></summary>
    Title = 1,

    /// <summary>An abbreviation before or after a name: <c>St.</c>, <c>Dr.</c></summary>
    Street = 2,

    /// <summary>An abbreviation only before a number: <c>No. 10</c>, <c>Sept. 27</c>, <c>p. 55</c>.</summary>
    Numbered = 3,

    /// <summary>A company suffix: <c>Inc.</c>, <c>Co.</c></summary>
    Company = 4,

    /// <summary>A state or province, usually after a comma: <c>Calif.</c>, <c>N.Y.</c></summary>
    State = 5,

    /// <summary>A time of day: <c>a.m.</c></summary>
    Time = 6,

    /// <summary>An abbreviation that is always followed by more text: <c>e.g.</c>, <c>vs.</c></summary>
    Leading = 7,

    /// <summary>An abbreviation that ends its clause: <c>etc.</c></summary>
    Closing = 8,

    /// <summary>Any other abbreviation, which ends the sentence only before a sentence starter: <c>Jr.</c>, <c>Dept.</c></summary>
    General = 9,

    /// <summary>A unit after a number: <c>ft.</c></summary>
    Unit = 10,

    /// <summary>Letters separated by dots: <c>U.S.</c>, <c>J.K.</c></summary>
    Initialism = 11,

    /// <summary>A single letter: <c>J.</c></summary>
    Initial = 12,

    /// <summary>A country or union of countries, alone or as a modifier: <c>in the U.S.</c>, <c>U.S. Treasury</c>.</summary>
    Country = 13,
}
