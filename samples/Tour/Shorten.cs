using Dataset;

namespace Tour;

/// <summary>Short forms for narrow columns.</summary>
internal static class Shorten
{
    /// <summary>The number at the beginning of an article's key.</summary>
    public static string Key(Article article) => article.Key[..3];

    /// <summary>The beginning of a text, cut at a word.</summary>
    public static string Text(string text, int length)
    {
        if (text.Length <= length)
        {
            return text;
        }

        var end = text.LastIndexOf(' ', length - 1);
        return text[..(end > 0 ? end : length - 1)] + " …";
    }
}
