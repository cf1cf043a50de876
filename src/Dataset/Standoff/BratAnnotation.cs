using System.Collections.Generic;
using System.Diagnostics;

namespace Dataset;

/// <summary>A piece of a text that an <c>.ann</c> file marks with the words that the text has there.</summary>
/// <param name="Article">The key of the article.</param>
/// <param name="Id">The id in the file, such as <c>T1</c>.</param>
/// <param name="Type">The type in the file, such as <c>Person</c> or <c>Quote</c>.</param>
/// <param name="Text">The words as they appear in the text. Discontinuous pieces are separated by a space.</param>
[DebuggerDisplay("{ToString(),nq}")]
public sealed record BratAnnotation(string Article, string Id, string Type, string Text)
{
    /// <summary>
    /// Gets the pieces in the text of the article's <see cref="ArticleSource"/>, in UTF-16 code units, by position. Fragments that are separated only by line
    /// ends are merged into one piece.
    /// </summary>
    public IReadOnlyList<TextSpan> Spans { get; init; } = [];

    /// <summary>
    /// Gets the entity that the annotation names, or that says the quotation, or <see langword="null"/>. It is one of <see cref="BratFolder.Entities"/>.
    /// </summary>
    public EntityOptions? Entity { get; init; }

    /// <summary>Gets the database entry that the file states for the annotation, such as <c>Wikidata:Q42</c>, or <see langword="null"/>.</summary>
    public string? Reference { get; init; }

    /// <summary>Gets the annotator's note, or <see langword="null"/>. Several notes are joined with line feeds.</summary>
    public string? Note { get; init; }

    /// <summary>Returns the article's key, the id, the type and the words.</summary>
    /// <returns>A string such as <c>politics/summit T3 Person: Fumio Kishida</c>.</returns>
    public override string ToString() => $"{Article} {Id} {Type}: {Primitives.Display.Shorten(Text)}";
}
