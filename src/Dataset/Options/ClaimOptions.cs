using System.Collections.Generic;
using System.Diagnostics;
using Dataset.Primitives;

namespace Dataset;

/// <summary>Declares a claim of a corpus that is created at run time.</summary>
/// <param name="Id">The id of the claim, a C# identifier.</param>
/// <param name="Statement">The statement, as a sentence.</param>
[DebuggerDisplay("{ToString(),nq}")]
public sealed record ClaimOptions(string Id, string Statement)
{
    /// <summary>Gets the words in which articles make the claim.</summary>
    public IReadOnlyList<EvidenceOptions> Evidence { get; init; } = [];

    /// <summary>Gets the id of a claim that this claim contradicts. The relation is symmetric.</summary>
    public string? Disputes { get; init; }

    /// <summary>Returns the id and the beginning of the statement.</summary>
    /// <returns>A string such as <c>TwelfthSummit: It was the twelfth summit of the …</c>.</returns>
    public override string ToString() => $"{Id}: {Display.Shorten(Statement)}";
}
