using System;
using System.Runtime.CompilerServices;
using Dataset.Text.Unicode;

namespace Dataset.Text;

/// <summary>Compares with words of small ASCII letters without regard to case, and trims, on any runtime alike.</summary>
internal static class AsciiText
{
    /// <summary>The position of the first character, from a position on, that is not printable ASCII; the length of the text if all are.</summary>
    [MethodImpl(Jit.AtOnce)]
    public static int SkipPrintable(string text, int from)
    {
#if DATASET_GENERATOR
        while (from < text.Length && text[from] is >= ' ' and <= '~')
        {
            from++;
        }

        return from;
#else
        var length = text.AsSpan(from).IndexOfAnyExceptInRange(' ', '~');
        return length < 0 ? text.Length : from + length;
#endif
    }

    /// <summary>Whether the word stands at a position.</summary>
    [MethodImpl(Jit.AtOnce)]
    public static bool Stands(string text, int position, string lower)
    {
        if (position < 0 || text.Length - position < lower.Length)
        {
            return false;
        }

        for (var i = 0; i < lower.Length; i++)
        {
            if (Lower(text[position + i]) != lower[i])
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Whether a text ends with the word.</summary>
    public static bool EndsWith(string text, string lower) => Stands(text, text.Length - lower.Length, lower);

    /// <summary>Whether a word ends with letters.</summary>
    [MethodImpl(Jit.AtOnce)]
    public static bool EndsWith(ReadOnlySpan<char> word, string lower)
    {
        var start = word.Length - lower.Length;
        for (var i = 0; start >= 0 && i < lower.Length; i++)
        {
            if (Lower(word[start + i]) != lower[i])
            {
                return false;
            }
        }

        return start >= 0;
    }

    /// <summary>Where the word stands first between two positions; -1 if it does not.</summary>
    public static int IndexOf(string text, int start, int end, string lower)
    {
        for (var i = start; i <= end - lower.Length; i++)
        {
            if (Stands(text, i, lower))
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>The text with small letters for the capitals of ASCII.</summary>
    [MethodImpl(Jit.AtOnce)]
    public static string Lower(string text)
    {
        var lower = text.ToCharArray();
        for (var i = 0; i < lower.Length; i++)
        {
            lower[i] = Lower(lower[i]);
        }

        return new string(lower);
    }

    /// <summary>The text without white space at its ends.</summary>
    public static string Trim(string text)
    {
        var start = 0;
        while (start < text.Length && Characters.IsWhiteSpace(text[start]))
        {
            start++;
        }

        var end = text.Length;
        while (end > start && Characters.IsWhiteSpace(text[end - 1]))
        {
            end--;
        }

        return text.Substring(start, end - start);
    }

    private static char Lower(char c) => c is >= 'A' and <= 'Z' ? (char)(c | 0x20) : c;
}
