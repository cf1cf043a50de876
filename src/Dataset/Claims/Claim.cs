using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Linq;
using System.Text.Json.Serialization;
using Dataset.CompilerServices;
using Dataset.Lists;
using Dataset.Primitives;

namespace Dataset;

/// <summary>A statement that one or more articles of a corpus make, whatever their wording.</summary>
/// <remarks>Two claims are equal if they are the same entry of the same <see cref="Dataset.Corpus"/> object.</remarks>
[DebuggerDisplay("{ToString(),nq}")]
[JsonConverter(typeof(DatasetJsonConverter<Claim>))]
public sealed record Claim
{
    private PartList<Evidence>? _evidence;
    private PartList<Article>? _articles;
    private PartList<Claim>? _disputes;

    internal Claim(Corpus corpus, int index, string id, string statement)
    {
        Corpus = corpus;
        Index = index;
        Id = id;
        Statement = statement;
    }

    /// <summary>Gets the corpus that contains the claim.</summary>
    public Corpus Corpus { get; }

    /// <summary>Gets the zero-based index of the claim among the claims of the corpus, in declaration order.</summary>
    public int Index { get; }

    /// <summary>Gets the id: an identifier that is unique among the claims, and the name of the claim's member in a compiled corpus.</summary>
    public string Id { get; }

    /// <summary>Gets the statement, as a sentence.</summary>
    public string Statement { get; }

    /// <summary>Gets the words in which articles make the claim, in declaration order.</summary>
    public IReadOnlyList<Evidence> Evidence => Once.Get(ref _evidence, this, static claim => claim.Corpus.ReadEvidence(claim));

    /// <summary>Gets the articles that make the claim, without duplicates, in key order.</summary>
    public IReadOnlyList<Article> Articles => Once.Get(ref _articles, this, static claim => new PartList<Article>(
        claim.Evidence.Select(e => e.Article).Distinct().OrderBy(a => a.Index).ToArray()));

    /// <summary>Gets the claims that contradict this claim, in declaration order. The relation is symmetric.</summary>
    public IReadOnlyList<Claim> Disputes => Once.Get(ref _disputes, this, static claim => claim.Corpus.ReadDisputes(claim));

    /// <summary>Determines whether another claim is the same entry of the same corpus object.</summary>
    /// <param name="other">The claim to compare with this claim.</param>
    /// <returns><see langword="true"/> if both are the same entry; otherwise, <see langword="false"/>.</returns>
    public bool Equals(Claim? other) => other is not null && Index == other.Index && Corpus == other.Corpus;

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Corpus, Index);

    /// <summary>Returns the id and the beginning of the statement.</summary>
    /// <returns>A string such as <c>TwelfthSummit: It was the twelfth summit of the …</c>.</returns>
    public override string ToString() => $"{Id}: {Display.Shorten(Statement)}";
}
