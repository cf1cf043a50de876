using System;
using System.Runtime.CompilerServices;
using Dataset.Text.Unicode;

namespace Dataset.Text.Layout;

/// <summary>Small steps over characters that several rules take.</summary>
internal static class TextScan
{
    /// <summary>The first position from <paramref name="position"/> on that is no white space, or <paramref name="end"/>.</summary>
    [MethodImpl(Jit.AtOnce)]
    public static int SkipSpaces(string text, int position, int end)
    {
        while (position < end && LetterKinds.IsSpace(text[position]))
        {
            position++;
        }

        return position;
    }

    /// <summary>Just past the last code unit before <paramref name="end"/> that is no white space, or <paramref name="start"/>.</summary>
    public static int TrimEnd(string text, int start, int end)
    {
        while (end > start && LetterKinds.IsSpace(text[end - 1]))
        {
            end--;
        }

        return end;
    }

    /// <summary>The first white space from <paramref name="position"/> on, or <paramref name="end"/>.</summary>
    public static int WordEnd(string text, int position, int end)
    {
        while (position < end && !LetterKinds.IsSpace(text[position]))
        {
            position++;
        }

        return position;
    }

    /// <summary>Whether a word is this one, written in small ASCII letters; case does not matter.</summary>
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

    /// <summary>Whether the characters hold a letter or a digit.</summary>
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
