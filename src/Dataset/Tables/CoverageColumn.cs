using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Linq;
using System.Text.Json.Serialization;
using Dataset.CompilerServices;
using Dataset.Lists;

namespace Dataset;

/// <summary>
/// What one article says about every claim: a column of <see cref="CoverageTable"/>. As a list, it has one cell for each claim of the corpus, in order of
/// declaration.
/// </summary>
[DebuggerDisplay("{ToString(),nq}")]
[JsonConverter(typeof(DatasetJsonConverter<CoverageColumn>))]
public sealed class CoverageColumn : CorpusList<CoverageCell>
{
    private readonly CoverageTable _table;
    private PartList<Claim>? _disputed;
    private PartList<Claim>? _silent;

    internal CoverageColumn(CoverageTable table, Article article)
    {
        _table = table;
        Article = article;
    }

    /// <summary>Gets the article.</summary>
    public Article Article { get; }

    /// <summary>Gets the claims that the article has evidence for, in order of declaration. They may also be in <see cref="Disputed"/>.</summary>
    public IReadOnlyList<Claim> Asserted => Article.Claims;

    /// <summary>Gets the claims that are disputed by a claim that the article has evidence for, in order of declaration.</summary>
    public IReadOnlyList<Claim> Disputed => Once.Get(ref _disputed, this, static column => new(
        column.Article.Claims.SelectMany(claim => claim.Disputes).Distinct().OrderBy(claim => claim.Index).ToArray()));

    /// <summary>
    /// Gets the claims for which the article has no declared evidence, either for the claim or for a claim that disputes it, in order of declaration. See
    /// <see cref="Coverage.Silent"/>.
    /// </summary>
    public IReadOnlyList<Claim> Silent => Once.Get(ref _silent, this, static column => new(
        column._table.Corpus.Claims.Where(claim => column._table.Read(claim, column.Article) == Coverage.Silent).ToArray()));

    /// <inheritdoc/>
    public override int Count => _table.Corpus.ClaimCount;

    /// <inheritdoc/>
    public override CoverageCell this[int index] => _table.Rows[index][Article.Index];

    /// <summary>Gets what the article says about a claim.</summary>
    /// <param name="claim">A claim of the corpus.</param>
    /// <returns>The coverage of the claim in the article.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="claim"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">The claim belongs to another corpus.</exception>
    public Coverage this[Claim claim] => _table[claim, Article];

    /// <summary>Returns the article's key and the numbers of claims that it asserts, disputes and is silent about.</summary>
    /// <returns>A string such as <c>politics/summit: 12 asserted, 1 disputed, 30 silent</c>.</returns>
    public override string ToString() => $"{Article.Key}: {Asserted.Count} asserted, {Disputed.Count} disputed, {Silent.Count} silent";
}
