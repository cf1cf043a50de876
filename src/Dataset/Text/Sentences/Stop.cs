using System;
using Dataset.Text.Vocabulary;

namespace Dataset.Text.Sentences;

/// <summary>
/// A candidate sentence boundary: one or more punctuation marks, the closers after them, and the words on either side. All indexes refer to the text.
/// </summary>
internal readonly struct Stop
{
    /// <summary>The text.</summary>
    public string Text { get; init; }

    /// <summary>The start of the sentence.</summary>
    public int SentenceStart { get; init; }

    /// <summary>The end of the paragraph.</summary>
    public int ParagraphEnd { get; init; }

    /// <summary>The index of the first mark.</summary>
    public int First { get; init; }

    /// <summary>The index just past the last mark.</summary>
    public int Last { get; init; }

    /// <summary>The number of dots in the marks. An ellipsis character counts as three.</summary>
    public int Dots { get; init; }

    /// <summary>Whether the marks include a question mark or exclamation point.</summary>
    public bool Asks { get; init; }

    /// <summary>The index just past the quotation marks and brackets that close after the marks.</summary>
    public int Close { get; init; }

    /// <summary>Whether a quotation mark closes after the marks.</summary>
    public bool ClosesQuote { get; init; }

    /// <summary>Whether a bracket closes after the marks.</summary>
    public bool ClosesBracket { get; init; }

    /// <summary>The index of the first character after whitespace.</summary>
    public int Next { get; init; }

    /// <summary>The kind of text that follows.</summary>
    public NextKind NextKind { get; init; }

    /// <summary>Whether a quotation mark, bracket, or bullet opens before the next word.</summary>
    public bool Opens { get; init; }

    /// <summary>Whether the opening character is a bracket.</summary>
    public bool OpensBracket => Opens && Text[Next] is '(' or '[' or '{';

    /// <summary>The next word, without opening punctuation: letters, digits, and apostrophes.</summary>
    public TextSpan NextWord { get; init; }

    /// <summary>
    /// The word before the marks, including inner dots (<c>p.m</c>, <c>Corp</c>). Empty if another character precedes the marks or the word is too long.
    /// </summary>
    public TextSpan Word { get; init; }

    /// <summary>The kind of abbreviation that the word is.</summary>
    public AbbreviationKind Abbreviation { get; init; }

    /// <summary>The characters of <see cref="Word"/>.</summary>
    public ReadOnlySpan<char> WordText => Text.AsSpan(Word.Start, Word.Length);

    /// <summary>The characters of <see cref="NextWord"/>.</summary>
    public ReadOnlySpan<char> NextText => Text.AsSpan(NextWord.Start, NextWord.Length);

    /// <summary>Whether whitespace separates the marks from the next word.</summary>
    public bool HasSpace => Next > Close;

    /// <summary>Whether the marks are a single dot.</summary>
    public bool IsSingleDot => Dots == 1 && !Asks;

    /// <summary>Whether the next word is capitalized and no punctuation opens before it.</summary>
    public bool NextIsUpper => NextKind == NextKind.Upper;

    /// <summary>Whether the next word is a sentence starter, capitalized only because it begins a sentence.</summary>
    public bool NextIsStarter => NextKind == NextKind.Upper && SentenceStarters.IsStarter(Text, NextWord, ParagraphEnd);

    /// <summary>Whether the word is the first in its sentence.</summary>
    public bool IsSentenceStart => Word.Start <= SentenceStart;
}
