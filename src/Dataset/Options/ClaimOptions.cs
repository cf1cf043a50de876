using System.Collections.Generic;
using System.Diagnostics;
using Dataset.Primitives;

namespace Dataset;

/// <summary>Declares a claim of a corpus that is made at run time.</summary>
/// <param name="Id">Its id, a C# identifier.</param>
/// <param name="Statement">The statement as a sentence.</param>
[DebuggerDisplay("{ToString(),nq}")]
public sealed record ClaimOptions(string Id, string Statement)
{
    /// <summary>The words in which articles make the claim.</summary>
    public IReadOnlyList<EvidenceOptions> Evidence { get; init; } = [];

    /// <summary>The id of a claim that this one contradicts; the link holds in both directions.</summary>
    public string? Disputes { get; init; }

    /// <summary>Id and statement.</summary>
    /// <returns>For example <c>TwelfthSummit: It was the twelfth summit of the …</c>.</returns>
    public override string ToString() => $"{Id}: {Display.Shorten(Statement)}";
}
