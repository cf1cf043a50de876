using System;
using System.Diagnostics;
using System.Text.Json.Serialization;
using Dataset.Lists;
using Dataset.Text;

namespace Dataset;

/// <summary>A block of an article's layout. Blocks cover the text from first to last code unit without a gap or an overlap.</summary>
/// <remarks>Two blocks are equal when they are the same entry of the same <see cref="Dataset.Corpus"/> object.</remarks>
[DebuggerDisplay("{ToString(),nq}")]
[JsonConverter(typeof(DatasetJsonConverter<Block>))]
public sealed record Block
{
    private string? _text;

    internal Block(Article article, int index, BlockReading reading)
    {
        Article = article;
        Index = index;
        Kind = reading.Kind;
        Span = reading.Span;
    }

    /// <summary>The article.</summary>
    public Article Article { get; }

    /// <summary>The index among the article's blocks, from 0.</summary>
    public int Index { get; }

    /// <summary>What the block is.</summary>
    public BlockKind Kind { get; }

    /// <summary>Where it stands, in UTF-16 code units of <see cref="Article.Text"/>.</summary>
    public TextSpan Span { get; }

    /// <summary>Its text as the article has it.</summary>
    public string Text => Once.Get(ref _text, this, static block => block.Article[block.Span]);

    /// <summary>Whether the other is the same entry of the same corpus object.</summary>
    /// <param name="other">Another block.</param>
    /// <returns><see langword="true"/> if it is.</returns>
    public bool Equals(Block? other) => other is not null && Index == other.Index && Article.Equals(other.Article);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Article, Index);

    /// <summary>The kind, the article's key, the span and the text, shortened.</summary>
    /// <returns>For example <c>Headline in politics/summit [0..24): Leaders meet in Seoul</c>.</returns>
    public override string ToString() => $"{Kind} in {Display.Piece(Article, Span)}";
}
