using System;
using System.Diagnostics;

namespace Dataset;

/// <summary>Declares a claim: a statement that one or more articles make, in whatever words.</summary>
/// <param name="id">Its id, a C# identifier; also the name of the generated member.</param>
/// <param name="statement">The statement as a sentence.</param>
/// <example>
/// <code>
/// [Claim("TwelfthSummit", "It was the twelfth summit of the two leaders.")]
/// [Evidence("TwelfthSummit", "12th and final summit")]
/// </code>
/// </example>
[Conditional("DATASET_ANNOTATIONS")]
[AttributeUsage(AttributeTargets.Class, AllowMultiple = true, Inherited = false)]
public sealed class ClaimAttribute(string id, string statement) : Attribute
{
    /// <summary>The id.</summary>
    public string Id { get; } = id;

    /// <summary>The statement as a sentence.</summary>
    public string Statement { get; } = statement;

    /// <summary>The id of a claim that this one contradicts; the link holds in both directions.</summary>
    public string? Disputes { get; set; }
}
