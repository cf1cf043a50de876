using System;
using System.Runtime.CompilerServices;
using Dataset.Text.Unicode;

namespace Dataset.Text.Layout;

/// <summary>Provides operations on characters that several rules share.</summary>
internal static class TextScan
{
    /// <summary>Returns the first position from <paramref name="position"/> on that is not whitespace, or <paramref name="end"/>.</summary>
    [MethodImpl(Jit.AtOnce)]
    public static int SkipSpaces(string text, int position, int end)
    {
        while (position < end && LetterKinds.IsSpace(text[position]))
        {
            position++;
        }

        return position;
    }

    /// <summary>
    /// Returns the position just past the last code unit before <paramref name="end"/> that is not whitespace, or <paramref name="start"/>.
    /// </summary>
    public static int TrimEnd(string text, int start, int end)
    {
        while (end > start && LetterKinds.IsSpace(text[end - 1]))
        {
            end--;
        }

        return end;
    }

    /// <summary>Returns the first whitespace from <paramref name="position"/> on, or <paramref name="end"/>.</summary>
    public static int WordEnd(string text, int position, int end)
    {
        while (position < end && !LetterKinds.IsSpace(text[position]))
        {
            position++;
        }

        return position;
    }

    /// <summary>Returns whether a word equals another one in lowercase ASCII letters; case is ignored.</summary>
    [MethodImpl(Jit.AtOnce)]
    public static bool Is(ReadOnlySpan<char> word, string lower)
    {
        if (word.Length != lower.Length)
        {
            return false;
        }

        for (var i = 0; i < word.Length; i++)
        {
            var c = word[i] is >= 'A' and <= 'Z' ? (char)(word[i] | 0x20) : word[i];
            if (c != lower[i])
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Returns whether the characters contain a letter or a digit.</summary>
    [MethodImpl(Jit.AtOnce)]
    public static bool HasWord(ReadOnlySpan<char> span)
    {
        foreach (var c in span)
        {
            if (LetterKinds.IsWord(c))
            {
                return true;
            }
        }

        return false;
    }
}
