using System;
using System.Runtime.CompilerServices;

namespace Dataset.Text.Unicode;

/// <summary>Classifies characters by the few properties that layout and phrases count, with one lookup for ASCII, the bulk of most text.</summary>
internal static class LetterKinds
{
    public const byte Space = 1;
    public const byte Small = 2;
    public const byte Capital = 4;
    public const byte OtherWord = 8;
    public const byte Word = Small | Capital | OtherWord;

    // U+0000 to U+007F: whitespace, then digits, uppercase letters, lowercase letters.
    private static ReadOnlySpan<byte> Ascii =>
    [
        0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0,
        1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 8, 8, 8, 8, 8, 8, 8, 8, 8, 8, 0, 0, 0, 0, 0, 0,
        0, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 0, 0, 0, 0, 0,
        0, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 0, 0, 0, 0, 0,
    ];

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static byte Of(char c) => c < 128 ? Ascii[c] : OfOther(c);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool IsSpace(char c) => (Of(c) & Space) != 0;

    /// <summary>Returns whether a character is a letter or a digit.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool IsWord(char c) => (Of(c) & Word) != 0;

    [MethodImpl(Jit.AtOnce)]
    private static byte OfOther(char c) =>
        Characters.IsLower(c) ? Small
        : Characters.IsUpper(c) ? Capital
        : Characters.IsLetterOrDigit(c) ? OtherWord
        : Characters.IsWhiteSpace(c) ? Space : (byte)0;
}
