using System;

namespace Dataset.Text.Layout;

/// <summary>Specifies the kinds of a token of a line: how it is written, and which lists of <see cref="LineWords"/> contain it.</summary>
[Flags]
internal enum LineKind : uint
{
    None = 0,

    // A word begins with an uppercase letter (or its script has no case), with a lowercase letter, or contains a digit. An uppercase letter after an
    // apostrophe or a hyphen also counts.
    Capital = 1,
    Small = 1 << 1,
    Number = 1 << 2,

    // A bar is also a bullet, a middle dot or "@": a separator before the rest of a byline. A break is a line end or a wide gap in text that is not wrapped.
    Comma = 1 << 3,
    Slash = 1 << 4,
    Bar = 1 << 5,
    Dash = 1 << 6,
    Colon = 1 << 7,
    Open = 1 << 8,
    Close = 1 << 9,
    Break = 1 << 10,
    Sign = 1 << 11,
    And = 1 << 12,

    // The words of bylines: see BylineWords.
    By = 1 << 13,
    Label = 1 << 14,
    Stop = 1 << 15,
    Suffix = 1 << 16,
    Particle = 1 << 17,
    Determiner = 1 << 18,
    NoName = 1 << 19,
    Role = 1 << 20,
    Function = 1 << 21,
    Paper = 1 << 22,
    Day = 1 << 23,
    Agency = 1 << 24,

    // The words of captions and closing credits: see CaptionForms and CreditForms.
    Pictures = 1 << 25,
    Library = 1 << 26,
    Caption = 1 << 27,
    Photo = 1 << 28,
    Authority = 1 << 29,
    Source = 1 << 30,

    Mark = Comma | Slash | Bar | Dash | Colon | Open | Close | Break | Sign,

    /// <summary>Any token except a lowercase word.</summary>
    Proper = Capital | Number | Mark,

    /// <summary>Kinds that also count as a part of a longer token: <c>Courier-Post</c> is a newspaper.</summary>
    Inside = Role | Paper | Photo,
}

/// <summary>A token of a line: a word with its periods, hyphens and apostrophes, a phrase of the lists, or a symbol.</summary>
/// <param name="Start">The start of the token in the text.</param>
/// <param name="End">The end of the token in the text.</param>
/// <param name="Kinds">The kinds of the token.</param>
/// <param name="Words">The number of words: 0 for a symbol, 2 for a phrase of several words.</param>
internal readonly record struct LineToken(int Start, int End, LineKind Kinds, int Words);
