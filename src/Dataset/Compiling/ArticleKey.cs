using System;
using System.Text;
using Dataset.Text;

namespace Dataset.Compiling;

/// <summary>Makes the keys of articles. A key is valid Unicode in composed form (NFC), its folders set apart by <c>/</c>, without a leading one.</summary>
internal static class ArticleKey
{
    /// <summary>The key of a file: its path, relative to the folder or the item's wildcard, without extension.</summary>
    public static string FromPath(string path)
    {
        var key = Normalize(path);
        var name = key.LastIndexOf('/') + 1;
        var dot = key.LastIndexOf('.');

        // A name that is nothing but an extension stays as it is.
        return dot > name ? key.Substring(0, dot) : key;
    }

    /// <summary>A key as it was given, in the form of keys. Both kinds of separators count, since a corpus may be made on either kind of system.</summary>
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
            // What has no normal form is taken as it is.
            return path;
        }
    }
}
