using System;
using System.Runtime.CompilerServices;
using Dataset.Text.Unicode;
using Dataset.Text.Vocabulary;

namespace Dataset.Text.Dates;

/// <summary>The tokens of the current region (a sentence or headline), with the queries that the readers need. Any index is valid.</summary>
internal sealed class DateSentence
{
    // An array instead of a list: token access is frequent, and a list would add three calls to each.
    private DateToken[] _tokens = new DateToken[64];
    private bool? _namesMay;

    public DateSentence(string text) => Text = text;

    public string Text { get; }

    /// <summary>Whether the text names a person called May. The text is searched only when a month of that name first requires it.</summary>
    public bool NamesMay => _namesMay ??= SurnameMay.IsNamedIn(Text);

    public int Count { get; private set; }

    /// <summary>The tokens of the current region.</summary>
    public ReadOnlySpan<DateToken> Tokens => _tokens.AsSpan(0, Count);

    public DateToken this[int index]
    {
        [MethodImpl(Jit.AtOnce)]
        get => (uint)index < (uint)Count ? _tokens[index] : default;
    }

    /// <summary>Moves to another region of the text.</summary>
    [MethodImpl(Jit.AtOnce)]
    public void Read(TextSpan region)
    {
        Count = DateLexer.Read(Text, region, ref _tokens);
    }

    public DateTokenKind Kind(int index) => this[index].Kind;

    [MethodImpl(Jit.AtOnce)]
    public bool IsMark(int index, char mark) => this[index] is { Kind: DateTokenKind.Mark } token && token.Value == mark;

    /// <summary>Returns the lexicon entry of the token, or an empty one if the token is not made of letters.</summary>
    [MethodImpl(Jit.AtOnce)]
    public Lexeme Find(int index) => this[index] is { IsLetters: true } ? Lexicon.Find(WordAt(index)) : default;

    /// <summary>Returns the characters of a token.</summary>
    [MethodImpl(Jit.AtOnce)]
    public ReadOnlySpan<char> WordAt(int index) => Text.AsSpan(this[index].Span.Start, this[index].Span.Length);

    /// <summary>Determines whether the token is the word, ignoring case.</summary>
    [MethodImpl(Jit.AtOnce)]
    public bool IsWord(int index, string lowerCase) => this[index] is { IsLetters: true } && WordsAre.Same(WordAt(index), lowerCase);

    /// <summary>Determines whether the token is in one of the given word lists, ignoring case.</summary>
    public bool IsAny(int index, DateWord any) => Find(index).Is(any);

    /// <summary>Determines whether the token directly follows the one before it, without a space.</summary>
    [MethodImpl(Jit.AtOnce)]
    public bool Joins(int index) => this[index].Kind != DateTokenKind.None && this[index - 1].Kind != DateTokenKind.None
        && this[index - 1].Span.End == this[index].Span.Start;

    [MethodImpl(Jit.AtOnce)]
    public bool StartsCapital(int index) => this[index] is { IsLetters: true } token && Characters.IsUpper(Text[token.Span.Start]);

    public bool StartsSmall(int index) => this[index] is { IsLetters: true } token && Characters.IsLower(Text[token.Span.Start]);

    /// <summary>Determines whether the token is a dash of a length that joins two dates.</summary>
    [MethodImpl(Jit.AtOnce)]
    public bool IsJoiningDash(int index) => this[index] is { Kind: DateTokenKind.Mark, Value: '-' or '\u2010' or '\u2011' or '\u2012' or '\u2013' }
        && !(IsMark(index + 1, '-') && Joins(index + 1)) && !(IsMark(index - 1, '-') && Joins(index));

    [MethodImpl(Jit.AtOnce)]
    public bool IsApostrophe(int index) => this[index] is { Kind: DateTokenKind.Mark, Value: '\'' or '\u2019' };

    /// <summary>Returns the span of an expression in the text.</summary>
    public TextSpan SpanOf(DateMatch match) => TextSpan.FromBounds(_tokens[match.Start].Span.Start, _tokens[match.End - 1].Span.End);

    /// <summary>Returns the month that a token names, 1 to 12, even in lowercase, or 0 if it names no month.</summary>
    [MethodImpl(Jit.AtOnce)]
    public int MonthAt(int index) => this[index] is { Kind: DateTokenKind.Month or DateTokenKind.Word, Value: var month } ? month : 0;

    /// <summary>Determines whether a token is a noun or another open-class word that an attribute can modify: <c>a Tuesday hearing</c>.</summary>
    public bool IsContent(int index) => StartsSmall(index) && !Find(index).Is(FunctionWords.Closed);

    /// <summary>Returns the index after the dot of an abbreviation, if a dot is attached.</summary>
    public int SkipDot(int index) => IsMark(index, '.') && Joins(index) ? index + 1 : index;

    public int SkipComma(int index) => IsMark(index, ',') ? index + 1 : index;

    /// <summary>Determines whether the number at <paramref name="index"/> is not part of a longer number, a price, a time, or a percentage.</summary>
    [MethodImpl(Jit.AtOnce)]
    public bool IsWholeNumber(int index) => Kind(index) == DateTokenKind.Number && IsFreeBefore(index) && IsFreeAfter(index);

    /// <summary>Determines whether nothing before the number belongs to it.</summary>
    [MethodImpl(Jit.AtOnce)]
    public bool IsFreeBefore(int index) =>
        !Joins(index) || (Kind(index - 1) == DateTokenKind.Mark && !Binds(index - 1, Joins(index - 1) ? Kind(index - 2) : DateTokenKind.None));

    /// <summary>Determines whether nothing after the number belongs to it, except letters, which the caller must check.</summary>
    [MethodImpl(Jit.AtOnce)]
    public bool IsFreeAfter(int index) =>
        !Joins(index + 1) || Kind(index + 1) != DateTokenKind.Mark || !Binds(index + 1, Joins(index + 2) ? Kind(index + 2) : DateTokenKind.None);

    // A dot, comma, colon, or slash binds only between digits; currency and unit symbols always bind.
    [MethodImpl(Jit.AtOnce)]
    private bool Binds(int mark, DateTokenKind beyond) => (char)this[mark].Value switch
    {
        ',' => beyond == DateTokenKind.Number && !PartsYear(mark),
        '.' or ':' or '/' => beyond == DateTokenKind.Number,
        '$' or '\u00A3' or '\u20AC' or '\u00A5' or '\u20A9' or '#' or '%' or '+' or '=' or '_' or '@' or '&' or '\u00B0' or '\\' => true,
        _ => false,
    };

    // "July 4,1776": no digit group after a thousands separator has four digits.
    private bool PartsYear(int comma) => this[comma - 1].Span.Length <= 2 && this[comma + 1].Span.Length == 4;
}
