using System;
using System.Collections.Generic;
using System.Text;
using Dataset.Text.Unicode;

namespace Dataset.Text.FrontMatter;

/// <summary>
/// The form in which keys of front matter are compared with the names of C#: without <c>-</c> and <c>_</c>, and without regard to case. So <c>follow-up-to</c>
/// is <c>FollowUpTo</c>.
/// </summary>
internal static class KeyFolding
{
    public static string Fold(string key)
    {
        var folded = new StringBuilder(key.Length);
        foreach (var c in key)
        {
            if (c is not ('-' or '_'))
            {
                folded.Append(CaseFolding.Fold(c));
            }
        }

        return folded.ToString();
    }

    /// <summary>The value of a key of a map: the one that is spelt just so, else the first that folds to the same; null if there is none.</summary>
    public static DataEntry? Find(IReadOnlyList<DataEntry> entries, string key)
    {
        DataEntry? found = null;
        string? folded = null;
        foreach (var entry in entries)
        {
            if (entry.Key == key)
            {
                return entry;
            }

            if (found is null && string.Equals(Fold(entry.Key), folded ??= Fold(key), StringComparison.Ordinal))
            {
                found = entry;
            }
        }

        return found;
    }
}
