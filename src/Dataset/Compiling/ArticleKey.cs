using System;
using System.Text;
using Dataset.Text;
using Dataset.Text.Unicode;

namespace Dataset.Compiling;

/// <summary>Creates the keys of articles. A key is valid Unicode in composed form (NFC); folders are separated by <c>/</c>, without a leading one.</summary>
internal static class ArticleKey
{
    /// <summary>
    /// Creates the key of a file: its path, relative to the folder or the item's wildcard, without its extension. Only the extension of an article format
    /// (in any case) or <paramref name="ownExtension"/> is removed: the end of a name such as <c>comp.windows.x_64830</c> is part of the key.
    /// </summary>
    /// <param name="path">The path, with <c>/</c> or <c>\</c>.</param>
    /// <param name="ownExtension">The extension that the file pattern names, with its dot, or null.</param>
    public static string FromPath(string path, string? ownExtension = null)
    {
        var key = Normalize(path);
        var name = key.LastIndexOf('/') + 1;
        foreach (var extension in FileFormats.Extensions)
        {
            if (HasExtension(key, name, extension))
            {
                return key.Substring(0, key.Length - extension.Length);
            }
        }

        return ownExtension is not null && HasExtension(key, name, ownExtension) ? key.Substring(0, key.Length - ownExtension.Length) : key;
    }

    /// <summary>Returns what makes a key unusable, as the end of a sentence about the key, or null if it is usable.</summary>
    public static string? Complain(string key)
    {
        if (key.Length == 0)
        {
            return "is empty";
        }

        foreach (var c in key)
        {
            if (Characters.IsControl(c) || c is '\u2028' or '\u2029')
            {
                return "has a line break or another control character";
            }
        }

        foreach (var segment in key.Split('/'))
        {
            if (segment.Length == 0)
            {
                return "has an empty segment";
            }

            if (segment is "." or "..")
            {
                return "has the segment '" + segment + "'";
            }
        }

        return null;
    }

    // A name that consists only of an extension is not changed.
    private static bool HasExtension(string key, int name, string extension) =>
        key.Length - extension.Length > name && AsciiText.EndsWith(key, AsciiText.Lower(extension));

    /// <summary>Converts a key to the form of keys. Both kinds of separators count, because a corpus may be created on either kind of system.</summary>
    public static string Normalize(string key)
    {
        // A file name need not be valid Unicode, but a key is.
        var path = TextNormalizer.ReplaceUnpaired(key).Replace('\\', '/').TrimStart('/');
        try
        {
            return path.Normalize(NormalizationForm.FormC);
        }
        catch (ArgumentException)
        {
            // A key without a normal form is used unchanged.
            return path;
        }
    }
}
