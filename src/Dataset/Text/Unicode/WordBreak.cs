namespace Dataset.Text.Unicode;

/// <summary>Specifies the values of the property Word_Break (UAX #29), with the three kinds of line end as one. The tables contain these numbers.</summary>
internal enum WordBreak : byte
{
    /// <summary>Any other character, each of which is a segment on its own.</summary>
    Other = 0,

    /// <summary>A letter of a script that puts spaces between words.</summary>
    ALetter = 1,

    /// <summary>A Hebrew letter.</summary>
    HebrewLetter = 2,

    /// <summary>A digit.</summary>
    Numeric = 3,

    /// <summary>A Katakana character.</summary>
    Katakana = 4,

    /// <summary>A character that joins letters, digits and itself: the underscore.</summary>
    ExtendNumLet = 5,

    /// <summary>A character that joins letters: colon, middle dot.</summary>
    MidLetter = 6,

    /// <summary>A character that joins digits: comma, semicolon.</summary>
    MidNum = 7,

    /// <summary>A character that joins letters or digits: period, curly apostrophe.</summary>
    MidNumLet = 8,

    /// <summary>The straight apostrophe.</summary>
    SingleQuote = 9,

    /// <summary>The straight quotation mark.</summary>
    DoubleQuote = 10,

    /// <summary>A mark that belongs to the character before it.</summary>
    Extend = 11,

    /// <summary>An invisible character that is ignored inside words.</summary>
    Format = 12,

    /// <summary>The zero-width joiner.</summary>
    Zwj = 13,

    /// <summary>One half of a flag.</summary>
    RegionalIndicator = 14,

    /// <summary>The end of a line.</summary>
    Newline = 15,

    /// <summary>A space.</summary>
    Space = 16,
}
