using System.Text;
using Dataset.Text.Unicode;

namespace Dataset.Text.FrontMatter;

/// <summary>
/// Folds front matter keys to the form in which they are compared with C# names: without <c>-</c> and <c>_</c>, ignoring case. So <c>follow-up-to</c>
/// equals <c>FollowUpTo</c>.
/// </summary>
internal static class KeyFolding
{
    /// <summary>Returns the folded form.</summary>
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

    /// <summary>Returns whether two keys are equal, ignoring case, <c>-</c> and <c>_</c>.</summary>
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
