using System;
using System.Globalization;
using System.Runtime.InteropServices;
using System.Security.Cryptography;
using System.Text;

namespace Dataset.Emitter;

/// <summary>
/// Creates the names of generated files, and of hidden members, from arbitrary text; no other class does. The result contains only ASCII letters, digits, dots
/// and underscores, is short, and differs even when case is ignored whenever the sources differ.
/// </summary>
internal static class HintName
{
    private const int MaxLength = 40;

    /// <summary>Returns the name of the file of a corpus, from the full name of its class.</summary>
    public static string ForCorpus(string stem) => stem + ".g.cs";

    /// <summary>Returns the name of the file of one article. A hyphen, which no identifier contains, distinguishes it from the file of every corpus.</summary>
    public static string ForArticle(string stem, string key) => stem + "-" + Stem(key) + ".g.cs";

    /// <summary>Returns the name of a file that contains several articles.</summary>
    public static string ForBucket(string stem, int bucket) => stem + "-" + bucket.ToString("x2", CultureInfo.InvariantCulture) + ".bucket.g.cs";

    /// <summary>Returns the name of a file that contains one segment of the term index.</summary>
    public static string ForIndex(string stem, int number) => stem + "-" + number.ToString(CultureInfo.InvariantCulture) + ".index.g.cs";

    /// <summary>
    /// Returns the text itself if it is short and contains only ASCII letters, digits, dots and single underscores; otherwise, what remains of it and a hash.
    /// Two underscores before the hash distinguish the two forms.
    /// </summary>
    public static string Stem(string text, bool dots = false)
    {
        var result = new StringBuilder(MaxLength);
        var exact = text.Length is > 0 and <= MaxLength;
        foreach (var c in text)
        {
            if (result.Length == MaxLength)
            {
                break;
            }

            var last = result.Length == 0 ? '\0' : result[result.Length - 1];
            if (IsPlain(c) || (c == '.' && dots && last is not ('.' or '\0')))
            {
                exact &= c != '_' || last != '_';
                result.Append(c);
            }
            else
            {
                exact = false;
                if (last != '_')
                {
                    result.Append('_');
                }
            }
        }

        var stem = result.ToString();
        var reserved = IsReserved(stem);
        return exact && !reserved ? stem : (reserved ? "_" : "") + stem + "__" + Hash(text);
    }

    /// <summary>Returns 64 bits of the text's SHA-256 as hexadecimal digits.</summary>
    public static string Hash(string text)
    {
        using var sha = SHA256.Create();
        // The raw code units: an encoding would map all unpaired surrogates to the same bytes.
        var bytes = sha.ComputeHash(MemoryMarshal.AsBytes(text.AsSpan()).ToArray());
        return BitConverter.ToString(bytes, 0, 8).Replace("-", "").ToLowerInvariant();
    }

    private static bool IsPlain(char c) => c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') or '_';

    /// <summary>Windows reserves some names for devices, regardless of what follows the first dot.</summary>
    private static bool IsReserved(string stem)
    {
        var dot = stem.IndexOf('.');
        var first = (dot < 0 ? stem : stem.Substring(0, dot)).ToUpperInvariant();
        return first is "CON" or "PRN" or "AUX" or "NUL" or "CONIN$" or "CONOUT$"
            || (first.Length == 4 && (first.StartsWith("COM", StringComparison.Ordinal) || first.StartsWith("LPT", StringComparison.Ordinal))
                && first[3] is >= '0' and <= '9');
    }
}
