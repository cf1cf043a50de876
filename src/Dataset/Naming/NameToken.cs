using Dataset.Text;
using Dataset.Text.Vocabulary;

namespace Dataset.Naming;

/// <summary>Specifies the text between a word and the previous one.</summary>
internal enum NameGap : byte
{
    /// <summary>None: the word is the first of its unit, or follows a punctuation character after which a sentence, clause or quotation begins.</summary>
    Opening,

    /// <summary>Whitespace, possibly after the period of an abbreviation.</summary>
    Blank,

    /// <summary>A hyphen that joins two names.</summary>
    Hyphen,

    /// <summary>An ampersand.</summary>
    Ampersand,

    /// <summary>A comma.</summary>
    Comma,

    /// <summary>An opening parenthesis or bracket.</summary>
    Bracket,

    /// <summary>Anything else; names do not continue across it.</summary>
    Break,
}

/// <summary>A word of a unit, for finding names.</summary>
/// <param name="Span">The word, without its possessive.</param>
/// <param name="Gap">The text before the word.</param>
/// <param name="IsCapital">Whether the word begins with a capital letter.</param>
/// <param name="IsCapitals">Whether the word has several capital letters and no lowercase letter.</param>
/// <param name="IsPossessive">Whether an <c>'s</c> follows.</param>
/// <param name="IsMentioned">Whether the word is part of a mention of a declared entity.</param>
/// <param name="Lexeme">The entry of the word in the lexicon.</param>
internal readonly record struct NameToken(
    TextSpan Span, NameGap Gap, bool IsCapital, bool IsCapitals, bool IsPossessive, bool IsMentioned, Lexeme Lexeme)
{
    /// <summary>Whether the word is a title or office, in lowercase or not; <c>former</c> alone is not one.</summary>
    public bool IsTitle => Lexeme.Is(WordTopic.Title) || (Lexeme.Is(WordClass.Title) && !Lexeme.Is(WordTopic.TitleModifier));

    /// <summary>Whether the word could be part of a name.</summary>
    public bool IsNameWord => IsCapital && !IsMentioned;
}
