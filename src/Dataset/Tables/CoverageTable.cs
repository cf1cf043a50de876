using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Linq;
using System.Text.Json.Serialization;
using Dataset.CompilerServices;
using Dataset.Lists;

namespace Dataset;

/// <summary>
/// A table of which articles assert, dispute or are silent about which claims, with a row for each claim of a corpus and a column for each article.
/// </summary>
/// <remarks>
/// The table shows the declared evidence. Each cell is read from compiled data on demand; nothing is grouped at startup.
/// <see cref="Coverage.Silent"/> means only that no evidence is declared.
/// </remarks>
/// <example>
/// <code>
/// foreach (CoverageRow row in corpus.Coverage.Rows.Where(row =&gt; row.Disputing.Count &gt; 0))
/// {
///     Console.WriteLine($"{row.Claim.Statement} {row.Asserting.Count} reports say so, {row.Disputing.Count} say otherwise.");
/// }
/// </code>
/// </example>
[DebuggerDisplay("{ToString(),nq}")]
[JsonConverter(typeof(DatasetJsonConverter<CoverageTable>))]
public sealed class CoverageTable
{
    private PartList<CoverageRow>? _rows;
    private PartList<CoverageColumn>? _columns;

    internal CoverageTable(Corpus corpus) => Corpus = corpus;

    /// <summary>Gets the corpus.</summary>
    public Corpus Corpus { get; }

    /// <summary>Gets the rows: one for each claim, in order of declaration.</summary>
    public IReadOnlyList<CoverageRow> Rows => Once.Get(ref _rows, this, static table => new(
        [.. table.Corpus.Claims.Select(claim => new CoverageRow(table, claim))]));

    /// <summary>Gets the columns: one for each article, in order of the keys.</summary>
    public IReadOnlyList<CoverageColumn> Columns => Once.Get(ref _columns, this, static table => new(
        [.. table.Corpus.Articles.Select(article => new CoverageColumn(table, article))]));

    /// <summary>Gets what an article says about a claim.</summary>
    /// <remarks>The value is looked up in the evidence of the article, without allocation.</remarks>
    /// <param name="claim">A claim of the corpus.</param>
    /// <param name="article">An article of the corpus.</param>
    /// <returns>The coverage of the claim in the article.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="claim"/> or <paramref name="article"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">The claim or the article belongs to another corpus.</exception>
    public Coverage this[Claim claim, Article article]
    {
        get
        {
            Corpus.CheckOwn(claim, nameof(claim));
            Corpus.CheckOwn(article, nameof(article));
            return Read(claim, article);
        }
    }

    /// <summary>Returns the numbers of claims and articles in the table.</summary>
    /// <returns>A string such as <c>53 claims in 5 articles</c>.</returns>
    public override string ToString() =>
        $"{Corpus.ClaimCount} {(Corpus.ClaimCount == 1 ? "claim" : "claims")} in {Corpus.ArticleCount} {(Corpus.ArticleCount == 1 ? "article" : "articles")}";

    internal Coverage Read(Claim claim, Article article)
    {
        var segment = Corpus.Segment;
        return (segment.HasEvidence(article.Index, claim.Index) ? Coverage.Asserts : Coverage.Silent)
            | (segment.HasContrary(article.Index, claim.Index) ? Coverage.Disputes : Coverage.Silent);
    }

    internal CoverageCell CreateCell(Claim claim, Article article) => new(claim, article, Read(claim, article));
}
