using System.Runtime.CompilerServices;

namespace Dataset.Text.Vocabulary;

/// <summary>What the lists say of a word; nothing of a word that is in none.</summary>
/// <param name="classes">Its grammar, and what it does beside quotations.</param>
/// <param name="topics">The lists of words about things that it is in.</param>
/// <param name="dates">What it says beside a date.</param>
/// <param name="value">The number that goes with it.</param>
/// <param name="abbreviations">Four bits for each <see cref="WordShape"/>: the kind of abbreviation that it is, so written, before a dot.</param>
internal readonly struct Lexeme(
    WordClass classes = WordClass.None, WordTopic topics = WordTopic.None, DateWord dates = DateWord.None, byte value = 0, ushort abbreviations = 0)
{
    private const int KindBits = 4;

    private readonly ushort _abbreviations = abbreviations;

    /// <summary>Its grammar, and what it does beside quotations.</summary>
    public WordClass Classes { get; } = classes;

    /// <summary>The lists of words about things that it is in.</summary>
    public WordTopic Topics { get; } = topics;

    /// <summary>What it says beside a date.</summary>
    public DateWord Dates { get; } = dates;

    /// <summary>
    /// Of a month 1 to 12, of a weekday 1 (Monday) to 7, of <c>last</c>, <c>this</c>, <c>next</c> 1 to 3, of a unit of time its place among them, of a
    /// document a bit for each group that it belongs to; else 0.
    /// </summary>
    public byte Value { get; } = value;

    /// <summary>The month, 1 to 12, that it names; 0 if it names none.</summary>
    public int Month => Is(WordTopic.Month) ? Value : 0;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool Is(WordClass any) => (Classes & any) != 0;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool Is(WordTopic any) => (Topics & any) != 0;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool Is(DateWord any) => (Dates & any) != 0;

    /// <summary>What kind of abbreviation it is if it is written so.</summary>
    public AbbreviationKind Abbreviation(WordShape shape) => (AbbreviationKind)((_abbreviations >> (KindBits * (int)shape)) & ((1 << KindBits) - 1));

    /// <summary>What is known of a word that is an abbreviation where it is written so.</summary>
    public static Lexeme Of(AbbreviationKind kind, WordShape shape) => new(abbreviations: (ushort)((int)kind << (KindBits * (int)shape)));

    /// <summary>What two lists say together.</summary>
    public static Lexeme operator |(in Lexeme x, in Lexeme y) => new(
        x.Classes | y.Classes, x.Topics | y.Topics, x.Dates | y.Dates, (byte)(x.Value | y.Value), (ushort)(x._abbreviations | y._abbreviations));
}
