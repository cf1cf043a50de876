using System;

namespace Dataset;

/// <summary>What an article has to say of a claim, by the evidence that is declared.</summary>
[Flags]
public enum Coverage
{
    /// <summary>
    /// No evidence is declared in the article, neither for the claim nor for one that disputes it. That says nothing of the article itself: it may make the
    /// claim in words that nobody declared.
    /// </summary>
    Silent = 0,

    /// <summary>The article has evidence of the claim.</summary>
    Asserts = 1,

    /// <summary>The article has evidence of a claim that disputes this one (<see cref="Claim.Disputes"/>).</summary>
    Disputes = 2,

    /// <summary>The article has both: it reports the claim and the contrary.</summary>
    Both = Asserts | Disputes,
}
