using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Linq;
using System.Text.Json.Serialization;
using Dataset.CompilerServices;
using Dataset.Lists;
using Dataset.Primitives;

namespace Dataset;

/// <summary>
/// What every article says about one claim: a row of <see cref="CoverageTable"/>. As a list, it has one cell for each article of the corpus, in order of
/// the keys.
/// </summary>
[DebuggerDisplay("{ToString(),nq}")]
[JsonConverter(typeof(DatasetJsonConverter<CoverageRow>))]
public sealed class CoverageRow : CorpusList<CoverageCell>
{
    private readonly CoverageTable _table;
    private CoverageCell?[]? _cells;
    private PartList<Article>? _disputing;
    private PartList<Article>? _silent;

    internal CoverageRow(CoverageTable table, Claim claim)
    {
        _table = table;
        Claim = claim;
    }

    /// <summary>Gets the claim.</summary>
    public Claim Claim { get; }

    /// <summary>Gets the articles that have evidence for the claim, in order of their keys. They may also be in <see cref="Disputing"/>.</summary>
    public IReadOnlyList<Article> Asserting => Claim.Articles;

    /// <summary>Gets the articles that have evidence for a claim that disputes this one, in order of their keys.</summary>
    public IReadOnlyList<Article> Disputing => Once.Get(ref _disputing, this, static row => new(
        row.Claim.Disputes.SelectMany(claim => claim.Articles).Distinct().OrderBy(article => article.Index).ToArray()));

    /// <summary>Gets the articles that have no declared evidence for either, in order of their keys. See <see cref="Coverage.Silent"/>.</summary>
    public IReadOnlyList<Article> Silent => Once.Get(ref _silent, this, static row => new(
        row._table.Corpus.Articles.Where(article => row._table.Read(row.Claim, article) == Coverage.Silent).ToArray()));

    /// <inheritdoc/>
    public override int Count => _table.Corpus.ArticleCount;

    /// <inheritdoc/>
    public override CoverageCell this[int index]
    {
        get
        {
            if ((uint)index >= (uint)Count)
            {
                throw Throw.Index(index, Count);
            }

            var cells = Once.Get(ref _cells, this, static row => new CoverageCell?[row.Count]);
            return cells[index] ?? Once.Publish(ref cells[index], _table.CreateCell(Claim, _table.Corpus.GetArticle(index)));
        }
    }

    /// <summary>Gets what an article says about the claim.</summary>
    /// <param name="article">An article of the corpus.</param>
    /// <returns>The coverage of the claim in the article.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="article"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">The article belongs to another corpus.</exception>
    public Coverage this[Article article] => _table[Claim, article];

    /// <summary>Returns the claim's id and the numbers of articles that assert it, dispute it and are silent about it.</summary>
    /// <returns>A string such as <c>TwelfthSummit: 2 assert, 1 disputes, 2 silent</c>.</returns>
    public override string ToString() =>
        $"{Claim.Id}: {Asserting.Count} {(Asserting.Count == 1 ? "asserts" : "assert")}, " +
        $"{Disputing.Count} {(Disputing.Count == 1 ? "disputes" : "dispute")}, {Silent.Count} silent";
}
