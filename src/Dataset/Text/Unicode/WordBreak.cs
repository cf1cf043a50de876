namespace Dataset.Text.Unicode;

/// <summary>The values of the property Word_Break (UAX #29); the three kinds of line end are one. The tables hold these numbers.</summary>
internal enum WordBreak : byte
{
    /// <summary>None of the others: every such character is a segment of its own.</summary>
    Other = 0,

    /// <summary>A letter of a script that writes spaces between words.</summary>
    ALetter = 1,

    /// <summary>A Hebrew letter.</summary>
    HebrewLetter = 2,

    /// <summary>A digit.</summary>
    Numeric = 3,

    /// <summary>Katakana.</summary>
    Katakana = 4,

    /// <summary>Joins letters, digits and itself: the low line.</summary>
    ExtendNumLet = 5,

    /// <summary>Joins letters: colon, middle dot.</summary>
    MidLetter = 6,

    /// <summary>Joins digits: comma, semicolon.</summary>
    MidNum = 7,

    /// <summary>Joins letters or digits: full stop, curly quotation mark.</summary>
    MidNumLet = 8,

    /// <summary>The straight apostrophe.</summary>
    SingleQuote = 9,

    /// <summary>The straight quotation mark.</summary>
    DoubleQuote = 10,

    /// <summary>A mark that belongs to the character before it.</summary>
    Extend = 11,

    /// <summary>An invisible character, ignored inside words.</summary>
    Format = 12,

    /// <summary>The zero width joiner.</summary>
    Zwj = 13,

    /// <summary>Half of a flag.</summary>
    RegionalIndicator = 14,

    /// <summary>The end of a line.</summary>
    Newline = 15,

    /// <summary>A blank.</summary>
    Space = 16,
}
