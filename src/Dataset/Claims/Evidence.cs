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

    /// <summary>Gets the claim that the words make.</summary>
    public Claim Claim { get; }

    /// <summary>Gets the sentence that contains the words, or <see langword="null"/> if they span several sentences or are outside the sentences.</summary>
    public Sentence? Sentence => _sentence < 0 ? null : Article.Sentences[_sentence];

    /// <summary>Determines whether another piece of evidence is the same entry of the same claim of the same corpus object.</summary>
    /// <param name="other">The evidence to compare with this evidence.</param>
    /// <returns><see langword="true"/> if both are the same entry; otherwise, <see langword="false"/>.</returns>
    public bool Equals(Evidence? other) => other is not null && Index == other.Index && Claim.Equals(other.Claim);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Claim, Index);

    // For example TwelfthSummit in politics/summit [120..143): 12th and final summit.
    private protected override string Describe() => $"{Claim.Id} in {PartDisplay.Piece(Article, Span)}";
}
