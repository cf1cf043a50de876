using System;

namespace Dataset.Search;

/// <summary>One thing that a query asks for: a word, a phrase, or either with a last word that is only a beginning.</summary>
/// <param name="Words">Full forms of the words, at least one.</param>
/// <param name="EndsWithPrefix">Whether the last word is only the beginning of one.</param>
/// <param name="IsExcluded">Whether articles that have it are left out.</param>
internal sealed record QueryItem(string[] Words, bool EndsWithPrefix, bool IsExcluded)
{
    /// <summary>Whether the other asks for the same.</summary>
    public bool Equals(QueryItem? other) => other is not null && EndsWithPrefix == other.EndsWithPrefix && IsExcluded == other.IsExcluded
        && Words.AsSpan().SequenceEqual(other.Words);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Words.Length, Words[0], EndsWithPrefix, IsExcluded);
}
