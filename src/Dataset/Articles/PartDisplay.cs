using Dataset.Primitives;

namespace Dataset.Articles;

/// <summary>The short forms of the parts of an article that <c>ToString</c> gives.</summary>
internal static class PartDisplay
{
    /// <summary>An article's key, a span, and the text of it, shortened.</summary>
    public static string Piece(Article article, TextSpan span) => $"{article.Key} {span}: {Display.Shorten(article.AsSpan(span))}";

    /// <summary>The speaker with a colon, for before the words; empty where none is known.</summary>
    public static string Speech(Entity? speaker, string? written) => (speaker?.Name ?? written) is { } name ? name + ": " : string.Empty;
}
