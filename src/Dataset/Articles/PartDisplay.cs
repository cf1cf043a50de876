using Dataset.Primitives;

namespace Dataset.Articles;

/// <summary>Formats the parts of an article for <c>ToString</c>.</summary>
internal static class PartDisplay
{
    /// <summary>Returns the key of an article, a span, and the shortened text of the span.</summary>
    public static string Piece(Article article, TextSpan span) => $"{article.Key} {span}: {Display.Shorten(article.AsSpan(span))}";

    /// <summary>Returns the speaker followed by a colon, to precede the words, or an empty string if the speaker is not known.</summary>
    public static string Speech(Entity? speaker, string? written) => (speaker?.Name ?? written) is { } name ? name + ": " : string.Empty;
}
