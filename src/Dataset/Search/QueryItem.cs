using System;

namespace Dataset.Search;

/// <summary>An item of a query: a word, a phrase, or either with a prefix as its last word.</summary>
/// <param name="Words">The full forms of the words; at least one.</param>
/// <param name="EndsWithPrefix">Whether the last word is only the beginning of a word.</param>
/// <param name="IsExcluded">Whether articles that contain the item are excluded.</param>
internal sealed record QueryItem(string[] Words, bool EndsWithPrefix, bool IsExcluded)
{
    /// <summary>Determines whether another item is the same.</summary>
    public bool Equals(QueryItem? other) => other is not null && EndsWithPrefix == other.EndsWithPrefix && IsExcluded == other.IsExcluded
        && Words.AsSpan().SequenceEqual(other.Words);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Words.Length, Words[0], EndsWithPrefix, IsExcluded);
}
