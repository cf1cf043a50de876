using System;
using System.Runtime.CompilerServices;

namespace Dataset.Text.Unicode;

/// <summary>Simple case folding (one code point to one): texts that differ only in case fold to the same text. Culture is ignored; <c>ß</c> is kept.</summary>
internal static class CaseFolding
{
    /// <summary>Returns the folded character.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static char Fold(char c) => c < 0x80 ? (uint)(c - 'A') <= 'Z' - 'A' ? (char)(c | 0x20) : c : (char)Find(c);

    /// <summary>Returns the folded code point.</summary>
    [MethodImpl(Jit.AtOnce)]
    public static int Fold(int codePoint) => codePoint < 0x80 ? (uint)(codePoint - 'A') <= 'Z' - 'A' ? codePoint | 0x20 : codePoint : Find(codePoint);

    /// <summary>Returns whether two pieces of text are equal, ignoring case.</summary>
    public static bool Equal(ReadOnlySpan<char> x, ReadOnlySpan<char> y)
    {
        if (x.Length != y.Length)
        {
            return false;
        }

        for (var i = 0; i < x.Length; i++)
        {
            if (x[i] != y[i] && Fold(x[i]) != Fold(y[i]))
            {
                return false;
            }
        }

        return true;
    }

    private static int Find(int c)
    {
        // Quotation marks and dashes are the most frequent characters outside ASCII.
        if (c is > 0x2000 and < 0x2100)
        {
            return c;
        }

        var first = CaseFoldingData.First;
        int low = 0, high = first.Length - 1;
        while (low <= high)
        {
            var middle = (low + high) >> 1;
            if (first[middle] > c)
            {
                high = middle - 1;
            }
            else
            {
                low = middle + 1;
            }
        }

        return high >= 0 && c <= CaseFoldingData.Last[high] && (c - first[high]) % CaseFoldingData.Step[high] == 0 ? c + CaseFoldingData.Distance[high] : c;
    }
}
