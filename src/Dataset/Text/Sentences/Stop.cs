using System;
using Dataset.Text.Vocabulary;

namespace Dataset.Text.Sentences;

/// <summary>
/// A place where a sentence may end: one or more marks, what closes after them, and the words on either side. All indexes are into the text.
/// </summary>
internal readonly struct Stop
{
    /// <summary>The text.</summary>
    public string Text { get; init; }

    /// <summary>Where the sentence begins.</summary>
    public int SentenceStart { get; init; }

    /// <summary>Where the paragraph ends.</summary>
    public int ParagraphEnd { get; init; }

    /// <summary>The first mark.</summary>
    public int First { get; init; }

    /// <summary>Just past the last mark.</summary>
    public int Last { get; init; }

    /// <summary>How many dots the marks have; an ellipsis character counts three.</summary>
    public int Dots { get; init; }

    /// <summary>Whether a question or exclamation mark is among the marks.</summary>
    public bool Asks { get; init; }

    /// <summary>Just past the quotation marks and brackets that close after the marks.</summary>
    public int Close { get; init; }

    /// <summary>Whether a quotation mark closes.</summary>
    public bool ClosesQuote { get; init; }

    /// <summary>Whether a bracket closes.</summary>
    public bool ClosesBracket { get; init; }

    /// <summary>The first character after white space.</summary>
    public int Next { get; init; }

    /// <summary>What the next word is.</summary>
    public NextKind NextKind { get; init; }

    /// <summary>Whether a quotation mark, bracket or bullet opens before the next word.</summary>
    public bool Opens { get; init; }

    /// <summary>Whether that is a bracket.</summary>
    public bool OpensBracket => Opens && Text[Next] is '(' or '[' or '{';

    /// <summary>The next word: letters, digits and apostrophes, after opening marks.</summary>
    public TextSpan NextWord { get; init; }

    /// <summary>The word before the marks with its inner dots (<c>p.m</c>, <c>Corp</c>); empty if another character stands there, or if it is long.</summary>
    public TextSpan Word { get; init; }

    /// <summary>What kind of abbreviation the word is.</summary>
    public AbbreviationKind Abbreviation { get; init; }

    /// <summary>The characters of <see cref="Word"/>.</summary>
    public ReadOnlySpan<char> WordText => Text.AsSpan(Word.Start, Word.Length);

    /// <summary>The characters of <see cref="NextWord"/>.</summary>
    public ReadOnlySpan<char> NextText => Text.AsSpan(NextWord.Start, NextWord.Length);

    /// <summary>Whether white space stands between the marks and the next word.</summary>
    public bool HasSpace => Next > Close;

    /// <summary>Whether the marks are a single dot.</summary>
    public bool IsSingleDot => Dots == 1 && !Asks;

    /// <summary>Whether the next word is capitalised and nothing opens before it.</summary>
    public bool NextIsUpper => NextKind == NextKind.Upper;

    /// <summary>Whether the next word is one that is capitalised only because it begins a sentence.</summary>
    public bool NextIsStarter => NextKind == NextKind.Upper && SentenceStarters.IsStarter(Text, NextWord, ParagraphEnd);

    /// <summary>Whether the word is the first of its sentence.</summary>
    public bool IsSentenceStart => Word.Start <= SentenceStart;
}
