using Dataset.Text.Unicode;

namespace Dataset.Text.FrontMatter;

/// <summary>Compares a key that a program names with those of front matter, which tools spell in several ways: <c>is-draft</c>, <c>IsDraft</c>.</summary>
internal static class EntryKey
{
    /// <summary>Whether two keys are the same but for case, <c>-</c> and <c>_</c>.</summary>
    public static bool Matches(string x, string y)
    {
        int i = Skip(x, 0), j = Skip(y, 0);
        while (i < x.Length && j < y.Length && CaseFolding.Fold(x[i]) == CaseFolding.Fold(y[j]))
        {
            i = Skip(x, i + 1);
            j = Skip(y, j + 1);
        }

        return i == x.Length && j == y.Length;
    }

    private static int Skip(string key, int position)
    {
        while (position < key.Length && key[position] is '-' or '_')
        {
            position++;
        }

        return position;
    }
}
