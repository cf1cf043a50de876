using Dataset.Text.Vocabulary;

namespace Dataset.Text.Clauses;

/// <summary>Specifies the kind of a token in the reporter's text.</summary>
internal enum TokenKind : byte
{
    Word,
    Comma,
    Colon,
    Semicolon,
    Dash,
    OpenBracket,
    CloseBracket,
    Stop,

    /// <summary>A whole quotation with its quotation marks.</summary>
    Quote,
}

/// <summary>Specifies the part of speech of a word in its context. Each word has one tag.</summary>
internal enum Tag : byte
{
    /// <summary>Not a word.</summary>
    None,
    Noun,

    /// <summary>A capitalized word that is a name or part of one.</summary>
    Name,
    Pronoun,
    Determiner,

    /// <summary>A noun or name with <c>'s</c>.</summary>
    Possessive,
    Adjective,
    Number,

    /// <summary>A finite verb.</summary>
    Verb,

    /// <summary>The base form of a verb after an auxiliary or <c>to</c>.</summary>
    Base,
    Gerund,
    Participle,
    Auxiliary,

    /// <summary>The <c>to</c> of an infinitive.</summary>
    To,
    Preposition,
    Subordinator,
    Relative,
    Conjunction,
    Adverb,

    /// <summary>A word of a time expression.</summary>
    Time,
}

/// <summary>A token of a paragraph in which each quotation is a single token.</summary>
/// <param name="Class">The classes that the word can have.</param>
/// <param name="Span">The span of the token in the text.</param>
/// <param name="Piece">The index of the quotation, or -1 for other tokens.</param>
/// <param name="Kind">The kind of the token.</param>
/// <param name="Capital">Whether the word begins with an uppercase letter.</param>
/// <param name="Tag">The part of speech of the word in its context.</param>
internal readonly record struct ReportToken(WordClass Class, TextSpan Span, int Piece, TokenKind Kind, bool Capital = false, Tag Tag = Tag.None)
{
    public bool Is(WordClass any) => (Class & any) != 0;

    public bool IsWord => Kind == TokenKind.Word;
}
