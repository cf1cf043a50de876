using System;
using System.Diagnostics;
using System.Text.Json.Serialization;
using Dataset.Lists;

namespace Dataset;

/// <summary>A heading between the paragraphs of an article.</summary>
/// <remarks>Two subheadings are equal when they are the same entry of the same <see cref="Dataset.Corpus"/> object.</remarks>
[DebuggerDisplay("{ToString(),nq}")]
[JsonConverter(typeof(DatasetJsonConverter<Subheading>))]
public sealed record Subheading
{
    private string? _text;

    internal Subheading(Article article, int index, TextSpan span)
    {
        Article = article;
        Index = index;
        Span = span;
    }

    /// <summary>The article.</summary>
    public Article Article { get; }

    /// <summary>The index among the article's subheadings, from 0.</summary>
    public int Index { get; }

    /// <summary>Where it stands, in UTF-16 code units of <see cref="Article.Text"/>.</summary>
    public TextSpan Span { get; }

    /// <summary>Its text as the article has it.</summary>
    public string Text => Once.Get(ref _text, this, static subheading => subheading.Article[subheading.Span]);

    /// <summary>Whether the other is the same entry of the same corpus object.</summary>
    /// <param name="other">Another subheading.</param>
    /// <returns><see langword="true"/> if it is.</returns>
    public bool Equals(Subheading? other) => other is not null && Index == other.Index && Article.Equals(other.Article);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Article, Index);

    /// <summary>The article's key, the span and the text, shortened.</summary>
    /// <returns>For example <c>politics/summit [812..835): A changed region</c>.</returns>
    public override string ToString() => Display.Piece(Article, Span);
}
