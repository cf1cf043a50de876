using System;
using System.Collections.Generic;
using System.ComponentModel;
using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using System.Linq;
using Dataset.Primitives;

namespace Dataset;

/// <summary>The claims of a corpus, in the order of their declaration.</summary>
[DebuggerDisplay("Count = {Count}")]
public class ClaimList : CorpusList<Claim>
{
    private readonly Corpus _corpus;

    /// <summary>Only generated code derives from this type.</summary>
    /// <param name="corpus">The corpus that the list belongs to.</param>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected internal ClaimList(Corpus corpus) => _corpus = corpus;

    /// <inheritdoc/>
    public sealed override int Count => _corpus.ClaimCount;

    /// <inheritdoc/>
    public sealed override Claim this[int index] => _corpus.GetClaim(index);

    /// <summary>The claim of an id.</summary>
    /// <param name="id">The id, as <see cref="Claim.Id"/> has it; case counts.</param>
    /// <returns>The claim.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="id"/> is <see langword="null"/>.</exception>
    /// <exception cref="KeyNotFoundException">No claim has that id; the message names the nearest one.</exception>
    public Claim this[string id] =>
        TryGetValue(id, out var claim) ? claim : throw Throw.NotFound("claim", id, _corpus.Name, this.Select(c => c.Id));

    /// <summary>Looks a claim up by its id.</summary>
    /// <param name="id">The id, as <see cref="Claim.Id"/> has it; case counts.</param>
    /// <param name="claim">The claim, or <see langword="null"/>.</param>
    /// <returns>Whether there is a claim with that id.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="id"/> is <see langword="null"/>.</exception>
    public bool TryGetValue(string id, [NotNullWhen(true)] out Claim? claim)
    {
        ArgumentNullException.ThrowIfNull(id);
        var index = _corpus.FindClaim(id);
        claim = index < 0 ? null : _corpus.GetClaim(index);
        return claim is not null;
    }

    /// <summary>Whether there is a claim with that id.</summary>
    /// <param name="id">The id, as <see cref="Claim.Id"/> has it; case counts.</param>
    /// <returns><see langword="true"/> if there is one.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="id"/> is <see langword="null"/>.</exception>
    public bool Contains(string id) => TryGetValue(id, out _);
}
