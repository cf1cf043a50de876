using System;

namespace Dataset.Image;

/// <summary>Shortens a source path, which usually contains its article's key: a NUL, which never occurs in a path, stands for the key.</summary>
internal static class SourcePath
{
    private const char Key = '\0';

    public static string Shorten(string path, string key)
    {
        path = path.Replace(Key, '\uFFFD');
        var index = key.Length == 0 ? -1 : path.IndexOf(key, StringComparison.Ordinal);
        return index < 0 ? path : path.Substring(0, index) + Key + path.Substring(index + key.Length);
    }

    public static string Expand(string path, string key)
    {
        var index = path.IndexOf(Key);
        return index < 0 ? path : path.Substring(0, index) + key + path.Substring(index + 1);
    }
}
