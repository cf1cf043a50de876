namespace Dataset.Text.Vocabulary;

/// <summary>How an abbreviation behaves before what follows it. Four bits hold it.</summary>
internal enum AbbreviationKind : byte
{
    /// <summary>No abbreviation.</summary>
    None = 0,

    /// <summary>Stands before a name and never ends a sentence: <c>Mr.</c>, <c>Gen.</c></summary>
    Title = 1,

    /// <summary>Stands before a name or after one: <c>St.</c>, <c>Dr.</c></summary>
    Street = 2,

    /// <summary>An abbreviation before a number only: <c>No. 10</c>, <c>Sept. 27</c>, <c>p. 55</c>.</summary>
    Numbered = 3,

    /// <summary>A form of company: <c>Inc.</c>, <c>Co.</c></summary>
    Company = 4,

    /// <summary>A state or province, mostly after a comma: <c>Calif.</c>, <c>N.Y.</c></summary>
    State = 5,

    /// <summary>A time of day: <c>a.m.</c></summary>
    Time = 6,

    /// <summary>Something always follows it: <c>e.g.</c>, <c>vs.</c></summary>
    Leading = 7,

    /// <summary>Ends its clause: <c>etc.</c></summary>
    Closing = 8,

    /// <summary>Any other: the sentence ends only before a word that surely begins one. <c>Jr.</c>, <c>Dept.</c></summary>
    General = 9,

    /// <summary>A unit after a number: <c>ft.</c></summary>
    Unit = 10,

    /// <summary>Letters with dots: <c>U.S.</c>, <c>J.K.</c></summary>
    Initialism = 11,

    /// <summary>One letter: <c>J.</c></summary>
    Initial = 12,

    /// <summary>A country or union of countries, also before what belongs to it: <c>in the U.S.</c>, <c>U.S. Treasury</c>.</summary>
    Country = 13,
}
