using Dataset.Text.Sentences;
using Dataset.Text.Vocabulary;

namespace Dataset.Text.Clauses;

/// <summary>What a token of the reporter's own text is.</summary>
internal enum TokenKind
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

/// <summary>A token of a paragraph in which each quotation is one token.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Span">Where it stands.</param>
/// <param name="Class">What a word may be.</param>
/// <param name="Capital">A word that begins with a capital letter.</param>
/// <param name="Piece">The index of the quotation, -1 for other tokens.</param>
internal readonly record struct ReportToken(TokenKind Kind, TextSpan Span, WordClass Class, bool Capital, int Piece)
{
    public bool Is(WordClass any) => (Class & any) != 0;

    public bool IsWord => Kind == TokenKind.Word;
}
