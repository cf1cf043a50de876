using Dataset.Text.FrontMatter;

namespace Dataset.Compiling;

/// <summary>
/// The date at the beginning of an article's file name, as in posts of static sites: <c>posts/2024-01-05-harbour</c> is from January 5, 2024, and its
/// member is named <c>PostsHarbour</c>.
/// </summary>
internal static class KeyDay
{
    private const int Length = 10;

    /// <summary>Finds the date as a <c>DateOnly.DayNumber</c>, or null.</summary>
    public static int? Find(string key)
    {
        var name = key.LastIndexOf('/') + 1;
        return EndsAfterDay(key, name) ? DayText.ReadPrefix(key.Substring(name)) : null;
    }

    /// <summary>Removes the date from a key; a name that consists only of a date is not changed.</summary>
    public static string Strip(string key)
    {
        var name = key.LastIndexOf('/') + 1;
        return name + Length + 1 < key.Length && Find(key) is not null ? key.Substring(0, name) + key.Substring(name + Length + 1) : key;
    }

    private static bool EndsAfterDay(string key, int name) =>
        key.Length == name + Length || (key.Length > name + Length && key[name + Length] is '-' or '_' or ' ' or '.');
}
