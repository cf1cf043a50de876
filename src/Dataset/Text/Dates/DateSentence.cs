using System;
using System.Runtime.CompilerServices;
using Dataset.Text.Unicode;
using Dataset.Text.Vocabulary;

namespace Dataset.Text.Dates;

/// <summary>
/// The tokens of one region (a sentence, a headline, ...) at a time, with the questions that the readers ask of them. Any index may be asked for.
/// </summary>
internal sealed class DateSentence
{
    // A list of tokens would be asked as often, and be three calls away.
    private DateToken[] _tokens = new DateToken[64];
    private bool? _namesMay;

    public DateSentence(string text) => Text = text;

    public string Text { get; }

    /// <summary>Whether the text names a person called May; it is searched where a month of that name asks for it first.</summary>
    public bool NamesMay => _namesMay ??= SurnameMay.IsNamedIn(Text);

    public int Count { get; private set; }

    /// <summary>The tokens as they are now.</summary>
    public ReadOnlySpan<DateToken> Tokens => _tokens.AsSpan(0, Count);

    public DateToken this[int index]
    {
        [MethodImpl(Jit.AtOnce)]
        get => (uint)index < (uint)Count ? _tokens[index] : default;
    }

    /// <summary>Goes to another region of the text.</summary>
    [MethodImpl(Jit.AtOnce)]
    public void Read(TextSpan region)
    {
        Count = DateLexer.Read(Text, region, ref _tokens);
    }

    public DateTokenKind Kind(int index) => this[index].Kind;

    [MethodImpl(Jit.AtOnce)]
    public bool IsMark(int index, char mark) => this[index] is { Kind: DateTokenKind.Mark } token && token.Value == mark;

    /// <summary>What the lists say of the token: nothing if it is not made of letters.</summary>
    [MethodImpl(Jit.AtOnce)]
    public Lexeme Find(int index) => this[index] is { IsLetters: true } ? Lexicon.Find(WordAt(index)) : default;

    /// <summary>The characters of a token.</summary>
    [MethodImpl(Jit.AtOnce)]
    public ReadOnlySpan<char> WordAt(int index) => Text.AsSpan(this[index].Span.Start, this[index].Span.Length);

    /// <summary>Whether the token is the word, whatever its case.</summary>
    [MethodImpl(Jit.AtOnce)]
    public bool IsWord(int index, string lowerCase) => this[index] is { IsLetters: true } && WordsAre.Same(WordAt(index), lowerCase);

    /// <summary>Whether the token is in one of some lists, whatever its case.</summary>
    public bool IsAny(int index, DateWord any) => Find(index).Is(any);

    /// <summary>Whether nothing, not even a space, parts the token from the one before it.</summary>
    [MethodImpl(Jit.AtOnce)]
    public bool Joins(int index) => this[index].Kind != DateTokenKind.None && this[index - 1].Kind != DateTokenKind.None
        && this[index - 1].Span.End == this[index].Span.Start;

    [MethodImpl(Jit.AtOnce)]
    public bool StartsCapital(int index) => this[index] is { IsLetters: true } token && Characters.IsUpper(Text[token.Span.Start]);

    public bool StartsSmall(int index) => this[index] is { IsLetters: true } token && Characters.IsLower(Text[token.Span.Start]);

    /// <summary>Whether the token is a dash of the length that joins two dates.</summary>
    [MethodImpl(Jit.AtOnce)]
    public bool IsJoiningDash(int index) => this[index] is { Kind: DateTokenKind.Mark, Value: '-' or '\u2010' or '\u2011' or '\u2012' or '\u2013' }
        && !(IsMark(index + 1, '-') && Joins(index + 1)) && !(IsMark(index - 1, '-') && Joins(index));

    [MethodImpl(Jit.AtOnce)]
    public bool IsApostrophe(int index) => this[index] is { Kind: DateTokenKind.Mark, Value: '\'' or '\u2019' };

    /// <summary>Where an expression stands in the text.</summary>
    public TextSpan SpanOf(DateMatch match) => TextSpan.FromBounds(_tokens[match.Start].Span.Start, _tokens[match.End - 1].Span.End);

    /// <summary>The month that a token names, 1 to 12, in small letters too; else 0.</summary>
    [MethodImpl(Jit.AtOnce)]
    public int MonthAt(int index) => this[index] is { Kind: DateTokenKind.Month or DateTokenKind.Word, Value: var month } ? month : 0;

    /// <summary>Whether a token is a noun, or what else of an open class follows an attribute: <c>a Tuesday hearing</c>.</summary>
    public bool IsContent(int index) => StartsSmall(index) && !Find(index).Is(FunctionWords.Closed);

    /// <summary>Past the dot of an abbreviation, if one joins.</summary>
    public int SkipDot(int index) => IsMark(index, '.') && Joins(index) ? index + 1 : index;

    public int SkipComma(int index) => IsMark(index, ',') ? index + 1 : index;

    /// <summary>Whether the number at <paramref name="index"/> stands by itself: no part of a longer number, a price, a time or a share.</summary>
    [MethodImpl(Jit.AtOnce)]
    public bool IsWholeNumber(int index) => Kind(index) == DateTokenKind.Number && IsFreeBefore(index) && IsFreeAfter(index);

    /// <summary>Whether nothing before the number belongs to it.</summary>
    [MethodImpl(Jit.AtOnce)]
    public bool IsFreeBefore(int index) =>
        !Joins(index) || (Kind(index - 1) == DateTokenKind.Mark && !Binds(index - 1, Joins(index - 1) ? Kind(index - 2) : DateTokenKind.None));

    /// <summary>Whether nothing after the number belongs to it but letters, which the caller has to look at.</summary>
    [MethodImpl(Jit.AtOnce)]
    public bool IsFreeAfter(int index) =>
        !Joins(index + 1) || Kind(index + 1) != DateTokenKind.Mark || !Binds(index + 1, Joins(index + 2) ? Kind(index + 2) : DateTokenKind.None);

    // A dot, comma, colon or slash binds only between digits; signs of money and measure always do.
    [MethodImpl(Jit.AtOnce)]
    private bool Binds(int mark, DateTokenKind beyond) => (char)this[mark].Value switch
    {
        ',' => beyond == DateTokenKind.Number && !PartsYear(mark),
        '.' or ':' or '/' => beyond == DateTokenKind.Number,
        '$' or '\u00A3' or '\u20AC' or '\u00A5' or '\u20A9' or '#' or '%' or '+' or '=' or '_' or '@' or '&' or '\u00B0' or '\\' => true,
        _ => false,
    };

    // "July 4,1776": no group of thousands has four figures.
    private bool PartsYear(int comma) => this[comma - 1].Span.Length <= 2 && this[comma + 1].Span.Length == 4;
}
