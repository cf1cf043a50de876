using System;
using System.Collections.Generic;
using System.ComponentModel;
using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using System.Linq;
using Dataset.Primitives;

namespace Dataset;

/// <summary>A list of the claims of a corpus, in declaration order.</summary>
[DebuggerDisplay("Count = {Count}")]
public class ClaimList : CorpusList<Claim>
{
    private readonly Corpus _corpus;

    /// <summary>Initializes a new instance of the <see cref="ClaimList"/> class. Only generated code derives from this type.</summary>
    /// <param name="corpus">The corpus that contains the claims.</param>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected internal ClaimList(Corpus corpus) => _corpus = corpus;

    /// <inheritdoc/>
    public sealed override int Count => _corpus.ClaimCount;

    /// <inheritdoc/>
    public sealed override Claim this[int index] => _corpus.GetClaim(index);

    /// <summary>Gets the claim with the specified id.</summary>
    /// <param name="id">The <see cref="Claim.Id"/> of the claim. The comparison is case-sensitive.</param>
    /// <returns>The claim.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="id"/> is <see langword="null"/>.</exception>
    /// <exception cref="KeyNotFoundException">No claim has that id. The message suggests the nearest id.</exception>
    public Claim this[string id] =>
        TryGetValue(id, out var claim) ? claim : throw Throw.NotFound("claim", id, _corpus.Name, this.Select(c => c.Id));

    /// <summary>Looks up a claim by its id.</summary>
    /// <param name="id">The <see cref="Claim.Id"/> of the claim. The comparison is case-sensitive.</param>
    /// <param name="claim">The claim if it is found; otherwise, <see langword="null"/>.</param>
    /// <returns><see langword="true"/> if a claim has that id; otherwise, <see langword="false"/>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="id"/> is <see langword="null"/>.</exception>
    public bool TryGetValue(string id, [NotNullWhen(true)] out Claim? claim)
    {
        ArgumentNullException.ThrowIfNull(id);
        var index = _corpus.FindClaim(id);
        claim = index < 0 ? null : _corpus.GetClaim(index);
        return claim is not null;
    }

    /// <summary>Determines whether a claim has the specified id.</summary>
    /// <param name="id">The <see cref="Claim.Id"/> of the claim. The comparison is case-sensitive.</param>
    /// <returns><see langword="true"/> if a claim has that id; otherwise, <see langword="false"/>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="id"/> is <see langword="null"/>.</exception>
    public bool Contains(string id) => TryGetValue(id, out _);
}
