using System.Collections.Generic;

namespace Dataset.Image.Index;

/// <summary>Orders strings by code point, which is the order of their UTF-8 bytes. The order of UTF-16 code units puts U+E000 to U+FFFF last.</summary>
internal sealed class CodePointComparer : IComparer<string>
{
    public static readonly CodePointComparer Instance = new();

    public int Compare(string? x, string? y)
    {
        x ??= string.Empty;
        y ??= string.Empty;
        var length = x.Length < y.Length ? x.Length : y.Length;
        for (var i = 0; i < length; i++)
        {
            if (x[i] != y[i])
            {
                return Rank(x[i]) - Rank(y[i]);
            }
        }

        return x.Length - y.Length;
    }

    private static int Rank(char c) => char.IsSurrogate(c) ? c + 0x10000 : c;
}
