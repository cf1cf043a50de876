using Dataset;

namespace Tour;

/// <summary>Short forms for narrow columns.</summary>
internal static class Shorten
{
    /// <summary>The number at the beginning of an article's key.</summary>
    public static string Key(Article article) => article.Key[..3];
}
