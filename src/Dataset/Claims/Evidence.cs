using System;
using System.Diagnostics;
using System.Text.Json.Serialization;
using Dataset.Articles;
using Dataset.CompilerServices;

namespace Dataset;

/// <summary>The words in which an article makes a claim.</summary>
[DebuggerDisplay("{ToString(),nq}")]
[JsonConverter(typeof(DatasetJsonConverter<Evidence>))]
public sealed record Evidence : ArticlePart
{
    private readonly int _sentence;

    internal Evidence(Claim claim, int index, Article article, TextSpan span, int sentence)
        : base(article, index, span)
    {
        Claim = claim;
        _sentence = sentence;
    }

    /// <summary>The claim that is made.</summary>
    public Claim Claim { get; }

    /// <summary>The sentence that the words stand in, or <see langword="null"/> where they cross sentences or stand in none.</summary>
    public Sentence? Sentence => _sentence < 0 ? null : Article.Sentences[_sentence];

    /// <summary>Whether the other is the same evidence of the same claim of the same corpus object.</summary>
    /// <param name="other">Another piece of evidence.</param>
    /// <returns><see langword="true"/> if it is.</returns>
    public bool Equals(Evidence? other) => other is not null && Index == other.Index && Claim.Equals(other.Claim);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Claim, Index);

    // For example TwelfthSummit in politics/summit [120..143): 12th and final summit.
    private protected override string Describe() => $"{Claim.Id} in {PartDisplay.Piece(Article, Span)}";
}
