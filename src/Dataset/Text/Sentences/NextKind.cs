namespace Dataset.Text.Sentences;

/// <summary>Specifies the kind of text that follows a stop and any opening punctuation.</summary>
internal enum NextKind
{
    /// <summary>No letter or digit follows: the paragraph ends.</summary>
    Nothing = 0,

    /// <summary>A word that begins with an uppercase letter or with a letter of a script without case.</summary>
    Upper = 1,

    /// <summary>A word that begins with a lowercase letter.</summary>
    Lower = 2,

    /// <summary>A number.</summary>
    Digit = 3,

    /// <summary>A dash.</summary>
    Dash = 4,

    /// <summary>Punctuation that never begins a sentence: a comma, semicolon, colon, or closing mark.</summary>
    Inner = 5,

    /// <summary>More dots: the sentence boundary is decided there.</summary>
    Dots = 6,

    /// <summary>Any other character, such as a currency symbol or an emoji.</summary>
    Other = 7,
}
