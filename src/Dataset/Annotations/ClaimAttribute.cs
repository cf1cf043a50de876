using System;
using System.Diagnostics;

namespace Dataset;

/// <summary>Declares a claim: a statement that one or more articles make, whatever their wording.</summary>
/// <param name="id">The id of the claim, a C# identifier. It is also the name of the generated member.</param>
/// <param name="statement">The statement, as a sentence.</param>
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
    /// <summary>Gets the id of the claim.</summary>
    public string Id { get; } = id;

    /// <summary>Gets the statement, as a sentence.</summary>
    public string Statement { get; } = statement;

    /// <summary>Gets or sets the id of a claim that this claim contradicts. The relation is symmetric.</summary>
    public string? Disputes { get; set; }
}
