using System.Runtime.CompilerServices;

namespace Dataset.Text.Vocabulary;

/// <summary>The lexicon entry of a word, which is empty for a word in no list.</summary>
/// <param name="classes">The grammatical classes of the word, and its roles near quotations.</param>
/// <param name="topics">The topical lists that contain the word.</param>
/// <param name="dates">What the word indicates near a date.</param>
/// <param name="value">The number associated with the word.</param>
/// <param name="abbreviations">
/// Four bits for each <see cref="WordShape"/>: the kind of abbreviation that the word is before a dot if it is written in that shape.
/// </param>
internal readonly struct Lexeme(
    WordClass classes = WordClass.None, WordTopic topics = WordTopic.None, DateWord dates = DateWord.None, byte value = 0, ushort abbreviations = 0)
{
    private const int KindBits = 4;

    private readonly ushort _abbreviations = abbreviations;

    /// <summary>The grammatical classes of the word, and its roles near quotations.</summary>
    public WordClass Classes { get; } = classes;

    /// <summary>The topical lists that contain the word.</summary>
    public WordTopic Topics { get; } = topics;

    /// <summary>What the word indicates near a date.</summary>
    public DateWord Dates { get; } = dates;

    /// <summary>
    /// The value of the word: 1 to 12 for a month; 1 (Monday) to 7 for a weekday; 1 to 3 for <c>last</c>, <c>this</c>, and <c>next</c>; the position of a unit
    /// of time; one bit for each group of a document; otherwise, 0.
    /// </summary>
    public byte Value { get; } = value;

    /// <summary>The month, 1 to 12, that the word names, or 0 if it names none.</summary>
    public int Month => Is(WordTopic.Month) ? Value : 0;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool Is(WordClass any) => (Classes & any) != 0;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool Is(WordTopic any) => (Topics & any) != 0;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool Is(DateWord any) => (Dates & any) != 0;

    /// <summary>Returns the kind of abbreviation that the word is if it is written in a shape.</summary>
    public AbbreviationKind Abbreviation(WordShape shape) => (AbbreviationKind)((_abbreviations >> (KindBits * (int)shape)) & ((1 << KindBits) - 1));

    /// <summary>Creates the entry of a word that is an abbreviation if it is written in a shape.</summary>
    public static Lexeme Of(AbbreviationKind kind, WordShape shape) => new(abbreviations: (ushort)((int)kind << (KindBits * (int)shape)));

    /// <summary>Combines the information of two entries.</summary>
    public static Lexeme operator |(in Lexeme x, in Lexeme y) => new(
        x.Classes | y.Classes, x.Topics | y.Topics, x.Dates | y.Dates, (byte)(x.Value | y.Value), (ushort)(x._abbreviations | y._abbreviations));
}
