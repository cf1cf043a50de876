using System;
using System.Runtime.CompilerServices;
using System.Text;
using Dataset.Text;
using Dataset.Text.Unicode;

namespace Dataset.Linking;

/// <summary>Defines how names are compared: which characters are equal, and how a declared name is normalized for searching.</summary>
internal static class NameText
{
    private static readonly char[] AsciiSymbols = MakeAsciiSymbols();

    /// <summary>Returns whether the character is a hyphen between words, including the short dash that stands for one (<c>Korea–Japan</c>).</summary>
    [MethodImpl(Jit.AtOnce)]
    public static bool IsHyphen(char c) => c is '-' or '\u2010' or '\u2011' or '\u2012' or '\u2013';

    /// <summary>Returns whether the character is an apostrophe, straight or curly.</summary>
    [MethodImpl(Jit.AtOnce)]
    public static bool IsApostrophe(char c) => c is '\'' or '\u2019' or '\u2018' or '\u02BC' or '\u2032';

    /// <summary>Returns the character, with variants of hyphens and apostrophes unified; case is unchanged.</summary>
    [MethodImpl(Jit.AtOnce)]
    public static char Plain(char c) => IsHyphen(c) ? '-' : IsApostrophe(c) ? '\'' : c;

    /// <summary>
    /// Returns the automaton's symbol: case-folded, with one symbol for hyphens and spaces, which are distinguished when a match is verified.
    /// </summary>
    public static char Symbol(char c)
    {
        var symbols = AsciiSymbols;
        if (c < symbols.Length)
        {
            return symbols[c];
        }

        return IsHyphen(c) || Characters.IsWhiteSpace(c) ? ' ' : IsApostrophe(c) ? '\'' : CaseFolding.Fold(c);
    }

    /// <summary>
    /// Returns a declared name trimmed, with runs of whitespace as one space, and plain hyphens and apostrophes; empty if it has no letter or digit.
    /// </summary>
    public static string Clean(string name)
    {
        var result = new StringBuilder(name.Length);
        var hasWord = false;

        // An unpaired surrogate would be found inside the pairs of texts.
        foreach (var c in TextNormalizer.ReplaceUnpaired(name))
        {
            if (!Characters.IsWhiteSpace(c))
            {
                hasWord |= Characters.IsLetterOrDigit(c) || char.IsSurrogate(c);
                result.Append(Plain(c));
            }
            else if (result.Length > 0 && result[result.Length - 1] != ' ')
            {
                result.Append(' ');
            }
        }

        return hasWord ? result.ToString().Trim(' ') : "";
    }

    /// <summary>Converts a cleaned name to the automaton's symbols.</summary>
    public static string Fold(string cleaned)
    {
        var result = cleaned.ToCharArray();
        for (var i = 0; i < result.Length; i++)
        {
            result[i] = Symbol(result[i]);
        }

        return new string(result);
    }

    /// <summary>
    /// Returns whether a name can begin or end at <paramref name="position"/>: no word continues across it. A combining mark belongs to the letter before it.
    /// </summary>
    public static bool IsBoundaryBefore(ReadOnlySpan<char> text, int position)
    {
        if (position == 0)
        {
            return true;
        }

        var c = text[position - 1];
        return !(char.IsLowSurrogate(c) && position > 1
            ? Characters.IsLetterOrDigit(CodePoint(text[position - 2], c)) || Characters.IsMark(CodePoint(text[position - 2], c))
            : Characters.IsLetterOrDigit(c) || Characters.IsMark(c));
    }

    /// <inheritdoc cref="IsBoundaryBefore"/>
    public static bool IsBoundaryAfter(ReadOnlySpan<char> text, int position)
    {
        if (position >= text.Length)
        {
            return true;
        }

        var c = text[position];
        return !(char.IsHighSurrogate(c) && position + 1 < text.Length
            ? Characters.IsLetterOrDigit(CodePoint(c, text[position + 1])) || Characters.IsMark(CodePoint(c, text[position + 1]))
            : Characters.IsLetterOrDigit(c) || Characters.IsMark(c));
    }

    private static char[] MakeAsciiSymbols()
    {
        var symbols = new char[0x80];
        for (var c = '\0'; c < symbols.Length; c++)
        {
            symbols[c] = c == '-' || Characters.IsWhiteSpace(c) ? ' ' : CaseFolding.Fold(c);
        }

        return symbols;
    }

    private static int CodePoint(char high, char low) =>
        char.IsHighSurrogate(high) && char.IsLowSurrogate(low) ? char.ConvertToUtf32(high, low) : low;
}
