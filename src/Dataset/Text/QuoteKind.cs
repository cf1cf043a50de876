namespace Dataset;

/// <summary>Specifies how a quotation fits into its sentence.</summary>
#if !DATASET_GENERATOR
public
#endif
enum QuoteKind
{
    /// <summary>A whole clause of speech: <c>X said, "..."</c>, <c>"..." X said</c>.</summary>
    Direct = 0,

    /// <summary>A quotation that continues the reporter's syntax: <c>saying it "..."</c>, <c>that the "..."</c>.</summary>
    Partial = 1,

    /// <summary>A term of art, a title or a scare quote, which is not speech.</summary>
    Term = 2,
}
