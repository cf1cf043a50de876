using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Linq;
using System.Text.Json.Serialization;
using Dataset.CompilerServices;
using Dataset.Lists;
using Dataset.Primitives;

namespace Dataset;

/// <summary>A statement that one or more articles of a corpus make, in whatever words.</summary>
/// <remarks>Two claims are equal when they are the same entry of the same <see cref="Dataset.Corpus"/> object.</remarks>
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

    /// <summary>The corpus that the claim belongs to.</summary>
    public Corpus Corpus { get; }

    /// <summary>The claim's index among those of the corpus, from 0, in order of declaration.</summary>
    public int Index { get; }

    /// <summary>The id: an identifier, unique among the claims, and the name of the claim's member in a compiled corpus.</summary>
    public string Id { get; }

    /// <summary>The statement as a sentence.</summary>
    public string Statement { get; }

    /// <summary>The words in which articles make the claim, in the order of their declaration.</summary>
    public IReadOnlyList<Evidence> Evidence => Once.Get(ref _evidence, this, static claim => claim.Corpus.ReadEvidence(claim));

    /// <summary>The articles that make the claim, in order of their keys, each once.</summary>
    public IReadOnlyList<Article> Articles => Once.Get(ref _articles, this, static claim => new PartList<Article>(
        claim.Evidence.Select(e => e.Article).Distinct().OrderBy(a => a.Index).ToArray()));

    /// <summary>The claims that contradict this one, in the order of their declaration. The relation holds in both directions.</summary>
    public IReadOnlyList<Claim> Disputes => Once.Get(ref _disputes, this, static claim => claim.Corpus.ReadDisputes(claim));

    /// <summary>Whether the other is the same entry of the same corpus object.</summary>
    /// <param name="other">Another claim.</param>
    /// <returns><see langword="true"/> if it is.</returns>
    public bool Equals(Claim? other) => other is not null && Index == other.Index && Corpus == other.Corpus;

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Corpus, Index);

    /// <summary>Id and statement, the latter shortened.</summary>
    /// <returns>For example <c>TwelfthSummit: It was the twelfth summit of the …</c>.</returns>
    public override string ToString() => $"{Id}: {Display.Shorten(Statement)}";
}
