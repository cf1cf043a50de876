using Dataset.Text.Vocabulary;

namespace Dataset.Text.Clauses;

/// <summary>What a token of the reporter's own text is.</summary>
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

    /// <summary>A whole quotation with its marks.</summary>
    Quote,
}

/// <summary>What a word is where it stands: one tag a word.</summary>
internal enum Tag : byte
{
    /// <summary>No word.</summary>
    None,
    Noun,

    /// <summary>A capitalised word that is or belongs to a name.</summary>
    Name,
    Pronoun,
    Determiner,

    /// <summary>A noun or name with its <c>'s</c>.</summary>
    Possessive,
    Adjective,
    Number,

    /// <summary>A finite verb.</summary>
    Verb,

    /// <summary>A verb's base form after an auxiliary or <c>to</c>.</summary>
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

    /// <summary>A word of an expression of time.</summary>
    Time,
}

/// <summary>A token of a paragraph in which each quotation is one token.</summary>
/// <param name="Class">What a word may be.</param>
/// <param name="Span">Where it stands.</param>
/// <param name="Piece">The index of the quotation, -1 for other tokens.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Capital">A word that begins with a capital letter.</param>
/// <param name="Tag">What a word is here.</param>
internal readonly record struct ReportToken(WordClass Class, TextSpan Span, int Piece, TokenKind Kind, bool Capital = false, Tag Tag = Tag.None)
{
    public bool Is(WordClass any) => (Class & any) != 0;

    public bool IsWord => Kind == TokenKind.Word;
}
