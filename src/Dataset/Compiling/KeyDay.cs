using Dataset.Text.FrontMatter;

namespace Dataset.Compiling;

/// <summary>
/// The day that the name of an article's file begins with, as posts of static sites are named: <c>posts/2024-01-05-harbour</c> is of 5 January 2024 and its
/// member is called <c>PostsHarbour</c>.
/// </summary>
internal static class KeyDay
{
    private const int Length = 10;

    /// <summary>The day as a <c>DateOnly.DayNumber</c>, or null.</summary>
    public static int? Find(string key)
    {
        var name = key.LastIndexOf('/') + 1;
        return EndsAfterDay(key, name) ? DayText.ReadPrefix(key.Substring(name)) : null;
    }

    /// <summary>The key without that day; a name that is nothing else stays.</summary>
    public static string Strip(string key)
    {
        var name = key.LastIndexOf('/') + 1;
        return name + Length + 1 < key.Length && Find(key) is not null ? key.Substring(0, name) + key.Substring(name + Length + 1) : key;
    }

    private static bool EndsAfterDay(string key, int name) =>
        key.Length == name + Length || (key.Length > name + Length && key[name + Length] is '-' or '_' or ' ' or '.');
}
