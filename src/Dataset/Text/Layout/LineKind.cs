using System;

namespace Dataset.Text.Layout;

/// <summary>What a token of a line is: how it is written, and in which lists of <see cref="LineWords"/> it stands.</summary>
[Flags]
internal enum LineKind : uint
{
    None = 0,

    /// <summary>A word that begins with a capital, or in a script without them: what names are made of.</summary>
    Capital = 1,

    /// <summary>A word that begins with a small letter and has no capital behind a hyphen or an apostrophe.</summary>
    Small = 1 << 1,

    /// <summary>A run with a digit in it.</summary>
    Number = 1 << 2,

    /// <summary>A comma or a semicolon.</summary>
    Comma = 1 << 3,

    Slash = 1 << 4,

    /// <summary>A bar, a dot at half height or <c>@</c>: what sets the rest of a byline apart.</summary>
    Bar = 1 << 5,

    /// <summary>A dash, or hyphens that stand alone.</summary>
    Dash = 1 << 6,

    Colon = 1 << 7,

    /// <summary>An opening bracket of any shape.</summary>
    Open = 1 << 8,

    /// <summary>A closing bracket of any shape.</summary>
    Close = 1 << 9,

    /// <summary>A line end in text that is not wrapped.</summary>
    Break = 1 << 10,

    /// <summary>Any other sign.</summary>
    Sign = 1 << 11,

    /// <summary><c>and</c>, <c>with</c>, <c>&amp;</c>.</summary>
    And = 1 << 12,

    /// <summary>What stands before the names of a byline: <c>by</c>, <c>written by</c>.</summary>
    By = 1 << 13,

    /// <summary>A label that stands alone above a name: <c>Author</c>.</summary>
    Label = 1 << 14,

    /// <summary>A word behind names that says where, when or for whom.</summary>
    Stop = 1 << 15,

    /// <summary><c>Jr.</c>, <c>III</c>.</summary>
    Suffix = 1 << 16,

    /// <summary>A small word inside names of people.</summary>
    Particle = 1 << 17,

    /// <summary>A word that begins no name, whatever stands before it.</summary>
    Determiner = 1 << 18,

    /// <summary>A word that begins a line of capitalised words which is no name.</summary>
    NoName = 1 << 19,

    /// <summary>A word in the name of a function or a company, not of a person.</summary>
    Role = 1 << 20,

    /// <summary>What somebody does for a paper: <c>editor</c>.</summary>
    Function = 1 << 21,

    /// <summary>A word in the name of a paper.</summary>
    Paper = 1 << 22,

    /// <summary>A news agency.</summary>
    Agency = 1 << 23,

    /// <summary>A picture agency, or a library of pictures.</summary>
    Pictures = 1 << 24,

    /// <summary>A library of pictures, which is a credit even by itself.</summary>
    Library = 1 << 25,

    /// <summary>What a caption or the credit of a picture begins with.</summary>
    Caption = 1 << 26,

    /// <summary>What makes brackets at the end of a line the credit of a picture, wherever it stands in them.</summary>
    Photo = 1 << 27,

    /// <summary>An authority that gives out pictures.</summary>
    Authority = 1 << 28,

    /// <summary>What a closing line begins with that names author or source.</summary>
    Source = 1 << 29,

    /// <summary>A weekday.</summary>
    Day = 1 << 30,

    Mark = Comma | Slash | Bar | Dash | Colon | Open | Close | Break | Sign,

    /// <summary>Anything but a small word.</summary>
    Proper = Capital | Number | Mark,

    /// <summary>What counts also as a part of a longer token: <c>Courier-Post</c> is a paper.</summary>
    Inside = Role | Paper | Photo,
}

/// <summary>A token of a line: a word with its points, hyphens and apostrophes, a phrase of the lists, or a sign.</summary>
/// <param name="Start">Where it stands in the text.</param>
/// <param name="End">Where it ends.</param>
/// <param name="Kinds">What it is.</param>
/// <param name="Words">How many words it has; 0 for a sign.</param>
internal readonly record struct LineToken(int Start, int End, LineKind Kinds, int Words);
