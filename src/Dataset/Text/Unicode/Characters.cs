using System.Globalization;
using System.Runtime.CompilerServices;

namespace Dataset.Text.Unicode;

/// <summary>Classifies characters by the tables of <see cref="UnicodeTables.Version"/>, without culture. An unpaired surrogate is in no class.</summary>
internal static class Characters
{
    private const uint Letters = (1u << (int)UnicodeCategory.UppercaseLetter) | (1u << (int)UnicodeCategory.LowercaseLetter)
        | (1u << (int)UnicodeCategory.TitlecaseLetter) | (1u << (int)UnicodeCategory.ModifierLetter) | (1u << (int)UnicodeCategory.OtherLetter);

    private const uint Uppers = (1u << (int)UnicodeCategory.UppercaseLetter) | (1u << (int)UnicodeCategory.TitlecaseLetter);

    private const uint Digits = 1u << (int)UnicodeCategory.DecimalDigitNumber;

    private const uint Marks = (1u << (int)UnicodeCategory.NonSpacingMark) | (1u << (int)UnicodeCategory.SpacingCombiningMark)
        | (1u << (int)UnicodeCategory.EnclosingMark);

    private const uint Punctuation = (1u << (int)UnicodeCategory.ConnectorPunctuation) | (1u << (int)UnicodeCategory.DashPunctuation)
        | (1u << (int)UnicodeCategory.OpenPunctuation) | (1u << (int)UnicodeCategory.ClosePunctuation)
        | (1u << (int)UnicodeCategory.InitialQuotePunctuation) | (1u << (int)UnicodeCategory.FinalQuotePunctuation)
        | (1u << (int)UnicodeCategory.OtherPunctuation);

    /// <summary>Returns the general category.</summary>
    public static UnicodeCategory Category(char c) => (UnicodeCategory)(Value(c) & 31);

    /// <summary>Returns the general category; unassigned for a value that is not a code point.</summary>
    public static UnicodeCategory Category(int codePoint) => (UnicodeCategory)(Value(codePoint) & 31);

    /// <summary>Returns whether a character is a letter (categories Lu, Ll, Lt, Lm, Lo).</summary>
    public static bool IsLetter(char c) => Is(Value(c), Letters);

    /// <inheritdoc cref="IsLetter(char)"/>
    public static bool IsLetter(int codePoint) => Is(Value(codePoint), Letters);

    /// <summary>Returns whether a character is an uppercase or titlecase letter (Lu, Lt).</summary>
    public static bool IsUpper(char c) => Is(Value(c), Uppers);

    /// <inheritdoc cref="IsUpper(char)"/>
    public static bool IsUpper(int codePoint) => Is(Value(codePoint), Uppers);

    /// <summary>Returns whether a character is a lowercase letter (Ll).</summary>
    public static bool IsLower(char c) => Is(Value(c), 1u << (int)UnicodeCategory.LowercaseLetter);

    /// <inheritdoc cref="IsLower(char)"/>
    public static bool IsLower(int codePoint) => Is(Value(codePoint), 1u << (int)UnicodeCategory.LowercaseLetter);

    /// <summary>Returns whether a character is a decimal digit of any script (Nd).</summary>
    public static bool IsDigit(char c) => Is(Value(c), Digits);

    /// <inheritdoc cref="IsDigit(char)"/>
    public static bool IsDigit(int codePoint) => Is(Value(codePoint), Digits);

    /// <summary>Returns whether a character is a letter or a decimal digit.</summary>
    public static bool IsLetterOrDigit(char c) => Is(Value(c), Letters | Digits);

    /// <inheritdoc cref="IsLetterOrDigit(char)"/>
    public static bool IsLetterOrDigit(int codePoint) => Is(Value(codePoint), Letters | Digits);

    /// <summary>Returns whether a character is a combining mark (Mn, Mc, Me).</summary>
    public static bool IsMark(char c) => Is(Value(c), Marks);

    /// <inheritdoc cref="IsMark(char)"/>
    public static bool IsMark(int codePoint) => Is(Value(codePoint), Marks);

    /// <summary>Returns whether a character is punctuation (Pc, Pd, Ps, Pe, Pi, Pf, Po); currency and mathematical symbols are not.</summary>
    public static bool IsPunctuation(char c) => Is(Value(c), Punctuation);

    /// <inheritdoc cref="IsPunctuation(char)"/>
    public static bool IsPunctuation(int codePoint) => Is(Value(codePoint), Punctuation);

    /// <summary>Returns whether a character is a control character (Cc).</summary>
    public static bool IsControl(char c) => Is(Value(c), 1u << (int)UnicodeCategory.Control);

    /// <inheritdoc cref="IsControl(char)"/>
    public static bool IsControl(int codePoint) => Is(Value(codePoint), 1u << (int)UnicodeCategory.Control);

    /// <summary>Returns whether a character is an invisible format character (Cf): soft hyphen, joiners, direction marks, byte order mark.</summary>
    public static bool IsFormat(char c) => Is(Value(c), 1u << (int)UnicodeCategory.Format);

    /// <inheritdoc cref="IsFormat(char)"/>
    public static bool IsFormat(int codePoint) => Is(Value(codePoint), 1u << (int)UnicodeCategory.Format);

    /// <summary>Returns whether a character is whitespace (property White_Space): spaces, no-break spaces, tab, line and page ends.</summary>
    public static bool IsWhiteSpace(char c) => (Value(c) & 32) != 0;

    /// <inheritdoc cref="IsWhiteSpace(char)"/>
    public static bool IsWhiteSpace(int codePoint) => (Value(codePoint) & 32) != 0;

    /// <summary>Returns the code point at <paramref name="index"/> of a text; an unpaired surrogate is returned as it is.</summary>
    [MethodImpl(Jit.AtOnce)]
    public static int CodePointAt(string text, int index)
    {
        var c = text[index];
        return char.IsHighSurrogate(c) && index + 1 < text.Length && char.IsLowSurrogate(text[index + 1]) ? char.ConvertToUtf32(c, text[index + 1]) : c;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool Is(int value, uint categories) => ((categories >> (value & 31)) & 1) != 0;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int Value(char c) => CategoryData.Leaves[(CategoryData.Blocks[c >> 7] << 7) | (c & 127)] & 63;

    [MethodImpl(Jit.AtOnce)]
    private static int Value(int codePoint)
    {
        if ((uint)codePoint < 0x20000)
        {
            return CategoryData.Leaves[(CategoryData.Blocks[codePoint >> 7] << 7) | (codePoint & 127)] & 63;
        }

        return (uint)codePoint > 0x10FFFF ? (int)UnicodeCategory.OtherNotAssigned : Runs.Find(CategoryData.RunStarts, CategoryData.RunValues, codePoint);
    }
}
