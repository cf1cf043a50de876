using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Linq;
using System.Text.Json.Serialization;
using Dataset.CompilerServices;
using Dataset.Lists;

namespace Dataset;

/// <summary>
/// What one article has to say of every claim: a column of <see cref="CoverageTable"/>. As a list it has a cell for each claim of the corpus, in order of
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

    /// <summary>The article.</summary>
    public Article Article { get; }

    /// <summary>The claims that the article has evidence of, in order of declaration. They may be among <see cref="Disputed"/> as well.</summary>
    public IReadOnlyList<Claim> Asserted => Article.Claims;

    /// <summary>The claims that another claim disputes which the article has evidence of, in order of declaration.</summary>
    public IReadOnlyList<Claim> Disputed => Once.Get(ref _disputed, this, static column => new(
        column.Article.Claims.SelectMany(claim => claim.Disputes).Distinct().OrderBy(claim => claim.Index).ToArray()));

    /// <summary>
    /// The claims that the article has no declared evidence of, nor of one that disputes them, in order of declaration; see <see cref="Coverage.Silent"/>.
    /// </summary>
    public IReadOnlyList<Claim> Silent => Once.Get(ref _silent, this, static column => new(
        column._table.Corpus.Claims.Where(claim => column._table.Read(claim, column.Article) == Coverage.Silent).ToArray()));

    /// <inheritdoc/>
    public override int Count => _table.Corpus.ClaimCount;

    /// <inheritdoc/>
    public override CoverageCell this[int index] => _table.Rows[index][Article.Index];

    /// <summary>What the article has to say of a claim.</summary>
    /// <param name="claim">A claim of the corpus.</param>
    /// <returns>The coverage.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="claim"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">The claim belongs to another corpus.</exception>
    public Coverage this[Claim claim] => _table[claim, Article];

    /// <summary>The article's key, and how many claims it asserts, disputes and is silent about.</summary>
    /// <returns>For example <c>politics/summit: 12 asserted, 1 disputed, 30 silent</c>.</returns>
    public override string ToString() => $"{Article.Key}: {Asserted.Count} asserted, {Disputed.Count} disputed, {Silent.Count} silent";
}
