namespace Dataset.Text.Sentences;

/// <summary>What follows a stop, opening marks left out.</summary>
internal enum NextKind
{
    /// <summary>Nothing with a letter or digit: the paragraph ends.</summary>
    Nothing = 0,

    /// <summary>A word that begins with a capital, or with a letter of a script without case.</summary>
    Upper = 1,

    /// <summary>A word that begins with a small letter.</summary>
    Lower = 2,

    /// <summary>A number.</summary>
    Digit = 3,

    /// <summary>A dash.</summary>
    Dash = 4,

    /// <summary>Punctuation that never begins a sentence: comma, semicolon, colon, a closing mark.</summary>
    Inner = 5,

    /// <summary>More dots: whether the sentence ends is decided there.</summary>
    Dots = 6,

    /// <summary>Any other character: currency signs, emoji.</summary>
    Other = 7,
}
