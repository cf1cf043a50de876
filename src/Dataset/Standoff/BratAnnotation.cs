using System.Collections.Generic;
using System.Diagnostics;

namespace Dataset;

/// <summary>A piece of a text that an <c>.ann</c> file marks, with words that are those of the text there.</summary>
/// <param name="Article">The key of the article.</param>
/// <param name="Id">The id in the file, such as <c>T1</c>.</param>
/// <param name="Type">The type in the file, such as <c>Person</c> or <c>Quote</c>.</param>
/// <param name="Text">The words as the text has them; between pieces that stand apart a blank.</param>
[DebuggerDisplay("{ToString(),nq}")]
public sealed record BratAnnotation(string Article, string Id, string Type, string Text)
{
    /// <summary>
    /// Its pieces in the text of the article's <see cref="ArticleSource"/>, in UTF-16 code units, by position. Fragments that only line ends keep apart are
    /// one piece.
    /// </summary>
    public IReadOnlyList<TextSpan> Spans { get; init; } = [];

    /// <summary>The entity that it names, or that says the quotation, or <see langword="null"/>; one of <see cref="BratFolder.Entities"/>.</summary>
    public EntityOptions? Entity { get; init; }

    /// <summary>The entry of a database that the file says it means, such as <c>Wikidata:Q42</c>, or <see langword="null"/>.</summary>
    public string? Reference { get; init; }

    /// <summary>The annotator's note, or <see langword="null"/>; several are joined by a line feed.</summary>
    public string? Note { get; init; }

    /// <summary>Key, id, type and words.</summary>
    /// <returns>For example <c>politics/summit T3 Person: Fumio Kishida</c>.</returns>
    public override string ToString() => $"{Article} {Id} {Type}: {Primitives.Display.Shorten(Text)}";
}
