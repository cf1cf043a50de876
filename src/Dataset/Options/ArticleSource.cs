using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Text.Json;
using Dataset.Compiling;

namespace Dataset;

/// <summary>
/// An article from which a corpus is created: a key, the text of its file, and facts that are known in addition to the text. The values of these properties
/// take precedence over front matter in the text.
/// </summary>
/// <param name="Key">The key. Backslashes are replaced by <c>/</c>, and the key is converted to Unicode normalization form C (NFC).</param>
/// <param name="Text">The text, including any front matter.</param>
/// <example>
/// <code>
/// var source = new ArticleSource("politics/budget", row.Body)
/// {
///     Headline = row.Title,
///     Authors = [row.Author],
///     Published = DateOnly.FromDateTime(row.Created),
/// };
/// Corpus corpus = Corpus.Create("News", [source]);
/// </code>
/// </example>
[DebuggerDisplay("{Key,nq}")]
public sealed record ArticleSource(string Key, string Text)
{
    /// <summary>
    /// Gets the headline. As with a title in front matter, the text is not searched for another headline. If the value is <see langword="null"/>, the headline
    /// is taken from the front matter or the text.
    /// </summary>
    public string? Headline { get; init; }

    /// <summary>Gets the line or two that summarize the article, or <see langword="null"/> if they are not specified.</summary>
    public string? Deck { get; init; }

    /// <summary>Gets the authors. If the list is empty, the authors are taken from the front matter or the byline.</summary>
    public IReadOnlyList<string> Authors { get; init; } = [];

    /// <summary>Gets the day of publication, from which relative dates in the article are resolved, or <see langword="null"/> if it is not specified.</summary>
    public DateOnly? Published { get; init; }

    /// <summary>Gets the publisher of the article, or <see langword="null"/> if it is not specified.</summary>
    public string? Publisher { get; init; }

    /// <summary>Gets the URL of the article, an absolute <c>http</c> or <c>https</c> address, or <see langword="null"/> if it is not specified.</summary>
    public Uri? Url { get; init; }

    /// <summary>Gets the tags. If the list is empty, the tags are taken from the front matter.</summary>
    public IReadOnlyList<string> Tags { get; init; } = [];

    /// <summary>
    /// Gets the entries for <see cref="Article.Metadata"/>. Like entries of front matter, entries named <c>title</c>, <c>date</c>, <c>author</c> and so on
    /// supply the values of the article's members if the properties above do not specify them.
    /// </summary>
    public IReadOnlyDictionary<string, JsonElement> Metadata { get; init; } = new Dictionary<string, JsonElement>();

    /// <summary>Gets the format of the text.</summary>
    public ArticleFormat Format { get; init; }

    /// <summary>The other contents of the JSON Lines line that the article comes from, if it comes from one.</summary>
    internal JsonLine? Line { get; init; }

    /// <summary>Returns the key, without the text, which can be long.</summary>
    /// <returns><see cref="Key"/>.</returns>
    public override string ToString() => Key;
}
