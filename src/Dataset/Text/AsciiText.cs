using System;
using System.Runtime.CompilerServices;
using Dataset.Text.Unicode;

namespace Dataset.Text;

/// <summary>Compares text with lowercase ASCII words, ignoring case, and trims text, in the same way on every runtime.</summary>
internal static class AsciiText
{
    /// <summary>Returns the position of the first character at or after a position that is not printable ASCII, or the length of the text.</summary>
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

    /// <summary>Returns whether the word is at a position.</summary>
    [MethodImpl(Jit.AtOnce)]
    public static bool IsAt(string text, int position, string lower)
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

    /// <summary>Returns whether a text ends with the word.</summary>
    public static bool EndsWith(string text, string lower) => IsAt(text, text.Length - lower.Length, lower);

    /// <summary>Returns whether a word ends with the letters.</summary>
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

    /// <summary>Returns the first position of the word between two positions, or -1.</summary>
    public static int IndexOf(string text, int start, int end, string lower)
    {
        for (var i = start; i <= end - lower.Length; i++)
        {
            if (IsAt(text, i, lower))
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>Returns the text with uppercase ASCII letters converted to lowercase.</summary>
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

    /// <summary>Returns the text without leading and trailing whitespace.</summary>
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
