using System;
using System.Diagnostics;
using System.Text.Json.Serialization;
using Dataset.Articles;
using Dataset.CompilerServices;
using Dataset.Lists;
using Dataset.Text;

namespace Dataset;

/// <summary>A block of an article's layout. Blocks cover the whole text without gaps or overlaps.</summary>
/// <remarks>Two blocks are equal if they are the same entry of the same <see cref="Dataset.Corpus"/> object.</remarks>
[DebuggerDisplay("{ToString(),nq}")]
[JsonConverter(typeof(DatasetJsonConverter<Block>))]
public sealed record Block : ArticlePart
{
    internal Block(Article article, int index, BlockReading reading)
        : base(article, index, reading.Span)
    {
        Kind = reading.Kind;
    }

    /// <summary>Gets the role of the block.</summary>
    public BlockKind Kind { get; }

    /// <inheritdoc/>
    public bool Equals(Block? other) => base.Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => base.GetHashCode();

    // For example Headline in politics/summit [0..24): Leaders meet in Seoul.
    private protected override string Describe() => $"{Kind} in {PartDisplay.Piece(Article, Span)}";
}
