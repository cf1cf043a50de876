using System;

namespace Dataset;

/// <summary>Specifies what an article says about a claim, according to the declared evidence.</summary>
[Flags]
public enum Coverage
{
    /// <summary>
    /// No evidence is declared in the article for the claim or for a claim that disputes it. This does not describe the article itself: it may make the
    /// claim in words that nobody declared.
    /// </summary>
    Silent = 0,

    /// <summary>The article has evidence for the claim.</summary>
    Asserts = 1,

    /// <summary>The article has evidence for a claim that disputes this one (<see cref="Claim.Disputes"/>).</summary>
    Disputes = 2,

    /// <summary>The article has evidence for both the claim and a claim that disputes it.</summary>
    Both = Asserts | Disputes,
}
