using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Linq;
using System.Text.Json.Serialization;
using Dataset.CompilerServices;
using Dataset.Lists;

namespace Dataset;

/// <summary>What one article has to say of one claim: a cell of <see cref="CoverageTable"/>.</summary>
/// <remarks>Two cells are equal when claim and article are.</remarks>
[DebuggerDisplay("{ToString(),nq}")]
[JsonConverter(typeof(DatasetJsonConverter<CoverageCell>))]
public sealed record CoverageCell
{
    private PartList<Evidence>? _evidence;

    internal CoverageCell(Claim claim, Article article, Coverage coverage)
    {
        Claim = claim;
        Article = article;
        Coverage = coverage;
    }

    /// <summary>The claim.</summary>
    public Claim Claim { get; }

    /// <summary>The article.</summary>
    public Article Article { get; }

    /// <summary>Whether the article asserts the claim, disputes it, does both, or has no declared evidence.</summary>
    public Coverage Coverage { get; }

    /// <summary>
    /// The words in the article that say so: its evidence of the claim, in order of declaration, then that of the claims that dispute it
    /// (<see cref="Evidence.Claim"/> says which), in the order of their declaration. Empty where the article is silent.
    /// </summary>
    public IReadOnlyList<Evidence> Evidence => Once.Get(ref _evidence, this, static cell => new(cell.FindEvidence()));

    /// <summary>Whether the other is about the same claim and the same article.</summary>
    /// <param name="other">Another cell.</param>
    /// <returns><see langword="true"/> if it is.</returns>
    public bool Equals(CoverageCell? other) => other is not null && Claim.Equals(other.Claim) && Article.Equals(other.Article);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Claim, Article);

    /// <summary>The claim's id, the article's key and the coverage.</summary>
    /// <returns>For example <c>TwelfthSummit in politics/summit: Asserts</c>.</returns>
    public override string ToString() => $"{Claim.Id} in {Article.Key}: {Coverage}";

    private Evidence[] FindEvidence() =>
        Coverage == Coverage.Silent ? [] : [.. Claim.Disputes.Prepend(Claim).SelectMany(claim => claim.Evidence).Where(e => e.Article.Equals(Article))];
}
