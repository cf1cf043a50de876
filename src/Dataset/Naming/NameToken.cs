using Dataset.Text;
using Dataset.Text.Vocabulary;

namespace Dataset.Naming;

/// <summary>What stands between a word and the one before it.</summary>
internal enum NameGap : byte
{
    /// <summary>Nothing: it is the first of its unit, or follows a mark after which a sentence, clause or quotation begins.</summary>
    Opening,

    /// <summary>White space, with the stop of an abbreviation before it or not.</summary>
    Blank,

    /// <summary>A hyphen that joins two names.</summary>
    Hyphen,

    /// <summary>An ampersand.</summary>
    Ampersand,

    /// <summary>A comma.</summary>
    Comma,

    /// <summary>An opening bracket.</summary>
    Bracket,

    /// <summary>Anything else: names do not go on over it.</summary>
    Break,
}

/// <summary>A word of a unit as the finder of names sees it.</summary>
/// <param name="Span">The word, without its possessive.</param>
/// <param name="Gap">What stands before it.</param>
/// <param name="IsCapital">Whether it begins with a capital.</param>
/// <param name="IsCapitals">Whether it has several capitals and no small letter.</param>
/// <param name="IsPossessive">Whether an <c>'s</c> follows.</param>
/// <param name="IsMentioned">Whether it is part of a mention of a declared entity.</param>
/// <param name="Lexeme">What the lists say of it.</param>
internal readonly record struct NameToken(
    TextSpan Span, NameGap Gap, bool IsCapital, bool IsCapitals, bool IsPossessive, bool IsMentioned, Lexeme Lexeme)
{
    /// <summary>Whether it is a title or office, in small letters or not; <c>former</c> alone is not one.</summary>
    public bool IsTitle => Lexeme.Is(WordTopic.Title) || (Lexeme.Is(WordClass.Title) && !Lexeme.Is(WordTopic.TitleModifier));

    /// <summary>Whether it could be part of a name.</summary>
    public bool IsNameWord => IsCapital && !IsMentioned;
}
