using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Text.Json;
using Dataset.Compiling;

namespace Dataset;

/// <summary>
/// An article to make a corpus of: a key, the text of its file, and what is known of it beside the text. What is stated here comes before front matter in
/// the text.
/// </summary>
/// <param name="Key">The key; a backslash becomes <c>/</c>, and the whole takes Unicode form NFC.</param>
/// <param name="Text">The text, with front matter if it has any.</param>
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
    /// The headline, as a title in front matter: the text is then not searched for another. <see langword="null"/> leaves it to front matter and text.
    /// </summary>
    public string? Headline { get; init; }

    /// <summary>The line or two that sum the article up, or <see langword="null"/>.</summary>
    public string? Deck { get; init; }

    /// <summary>The authors; an empty list leaves them to front matter and byline.</summary>
    public IReadOnlyList<string> Authors { get; init; } = [];

    /// <summary>The day of publication, from which relative dates in the article count, or <see langword="null"/>.</summary>
    public DateOnly? Published { get; init; }

    /// <summary>Who published the article, or <see langword="null"/>.</summary>
    public string? Publisher { get; init; }

    /// <summary>Where the article was published, or <see langword="null"/>; an absolute <c>http</c> or <c>https</c> address.</summary>
    public Uri? Url { get; init; }

    /// <summary>The tags; an empty list leaves them to front matter.</summary>
    public IReadOnlyList<string> Tags { get; init; } = [];

    /// <summary>
    /// Entries for <see cref="Article.Metadata"/>. Those with the names <c>title</c>, <c>date</c>, <c>author</c> and the like feed the article's members as
    /// front matter does, where the members above state nothing.
    /// </summary>
    public IReadOnlyDictionary<string, JsonElement> Metadata { get; init; } = new Dictionary<string, JsonElement>();

    /// <summary>How the text is written.</summary>
    public ArticleFormat Format { get; init; }

    /// <summary>What a line of JSON Lines said besides, if the article comes from one.</summary>
    internal JsonLine? Line { get; init; }

    /// <summary>The key; the text may be long.</summary>
    /// <returns><see cref="Key"/>.</returns>
    public override string ToString() => Key;
}
