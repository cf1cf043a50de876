using System;
using System.Diagnostics;
using System.Text.Json.Serialization;
using Dataset.CompilerServices;
using Dataset.Lists;
using Dataset.Primitives;

namespace Dataset;

/// <summary>A heading between the paragraphs of an article.</summary>
/// <remarks>Two subheadings are equal when they are the same entry of the same <see cref="Dataset.Corpus"/> object.</remarks>
[DebuggerDisplay("{ToString(),nq}")]
[JsonConverter(typeof(DatasetJsonConverter<Subheading>))]
public sealed record Subheading : ArticlePart
{
    internal Subheading(Article article, int index, TextSpan span)
        : base(article, index, span)
    {
    }

    /// <inheritdoc/>
    public bool Equals(Subheading? other) => base.Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => base.GetHashCode();
}
