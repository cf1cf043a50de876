using System.Text;

namespace Dataset.Helpers;

/// <summary>Operations on the path of an article's file. Both kinds of separators count, because a build may run on either kind of system.</summary>
internal static class ArticlePaths
{
    private static readonly char[] Separators = ['/', '\\'];

    public static string GetFileName(string path) => path.Substring(path.LastIndexOfAny(Separators) + 1);

    /// <summary>Returns a path relative to a folder, so that it does not depend on the folder's location; only the file name if they share no root.</summary>
    public static string GetRelative(string folder, string path)
    {
        var from = folder.Replace('\\', '/').TrimEnd('/').Split('/');
        var to = path.Replace('\\', '/').Split('/');
        var common = 0;
        while (common < from.Length && common < to.Length - 1 && from[common] == to[common])
        {
            common++;
        }

        if (common == 0)
        {
            return to[to.Length - 1];
        }

        var relative = new StringBuilder();
        for (var i = common; i < from.Length; i++)
        {
            relative.Append("../");
        }

        return relative.Append(string.Join("/", to, common, to.Length - common)).ToString();
    }
}
