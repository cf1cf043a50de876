using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Linq;
using System.Text.Json.Serialization;
using Dataset.CompilerServices;
using Dataset.Lists;

namespace Dataset;

/// <summary>What one article says about one claim: a cell of <see cref="CoverageTable"/>.</summary>
/// <remarks>Two cells are equal if they have the same claim and the same article.</remarks>
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

    /// <summary>Gets the claim.</summary>
    public Claim Claim { get; }

    /// <summary>Gets the article.</summary>
    public Article Article { get; }

    /// <summary>Gets a value that specifies whether the article asserts the claim, disputes it, does both, or has no declared evidence.</summary>
    public Coverage Coverage { get; }

    /// <summary>
    /// Gets the evidence in the article: the evidence for the claim in order of declaration, then the evidence for the claims that dispute it
    /// (see <see cref="Evidence.Claim"/>), also in order of declaration. The list is empty if the article is silent.
    /// </summary>
    public IReadOnlyList<Evidence> Evidence => Once.Get(ref _evidence, this, static cell => new(cell.FindEvidence()));

    /// <summary>Determines whether another cell is about the same claim and the same article.</summary>
    /// <param name="other">The cell to compare with this one.</param>
    /// <returns><see langword="true"/> if the cells have the same claim and the same article; otherwise, <see langword="false"/>.</returns>
    public bool Equals(CoverageCell? other) => other is not null && Claim.Equals(other.Claim) && Article.Equals(other.Article);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Claim, Article);

    /// <summary>Returns the claim's id, the article's key and the coverage.</summary>
    /// <returns>A string such as <c>TwelfthSummit in politics/summit: Asserts</c>.</returns>
    public override string ToString() => $"{Claim.Id} in {Article.Key}: {Coverage}";

    private Evidence[] FindEvidence() =>
        Coverage == Coverage.Silent ? [] : [.. Claim.Disputes.Prepend(Claim).SelectMany(claim => claim.Evidence).Where(e => e.Article.Equals(Article))];
}
