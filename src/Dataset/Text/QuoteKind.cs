namespace Dataset;

/// <summary>How a quotation stands in its sentence.</summary>
#if !DATASET_GENERATOR
public
#endif
enum QuoteKind
{
    /// <summary>A whole clause that begins its own: <c>X said, "..."</c>, <c>"..." X said</c>.</summary>
    Direct = 0,

    /// <summary>It continues the reporter's syntax: <c>saying it "..."</c>, <c>that the "..."</c>.</summary>
    Partial = 1,

    /// <summary>A term of art, a title or a scare quote: no speech.</summary>
    Term = 2,
}
