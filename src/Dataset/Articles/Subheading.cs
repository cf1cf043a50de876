using System;
using System.Diagnostics;
using System.Text.Json.Serialization;
using Dataset.CompilerServices;
using Dataset.Lists;
using Dataset.Primitives;

namespace Dataset;

/// <summary>A heading between the paragraphs of an article.</summary>
/// <remarks>Two subheadings are equal if they are the same entry of the same <see cref="Dataset.Corpus"/> object.</remarks>
[DebuggerDisplay("{ToString(),nq}")]
[JsonConverter(typeof(DatasetJsonConverter<Subheading>))]
public sealed record Subheading : ArticlePart
{
    internal Subheading(Article article, int index, TextSpan span, int level)
        : base(article, index, span)
    {
        Level = level;
    }

    /// <summary>Gets the level of a Markdown heading, from 1 to 6, or 0 in plain text, where headings have no level.</summary>
    public int Level { get; }

    /// <inheritdoc/>
    public bool Equals(Subheading? other) => base.Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => base.GetHashCode();
}
