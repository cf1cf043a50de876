using Dataset;

namespace Tour;

/// <summary>Short forms for narrow columns.</summary>
internal static class Shorten
{
    /// <summary>Returns the number at the beginning of an article's key.</summary>
    public static string Key(Article article) => article.Key[..3];
}
