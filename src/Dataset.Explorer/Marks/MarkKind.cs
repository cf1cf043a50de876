namespace Dataset.Explorer.Marks;

/// <summary>Specifies what a mark shows. The order is the nesting order of marks with the same span, outermost first.</summary>
internal enum MarkKind
{
    /// <summary>The words of an article that make a claim.</summary>
    Evidence,

    /// <summary>A quotation.</summary>
    Quote,

    /// <summary>A date.</summary>
    Date,

    /// <summary>A mention of an entity.</summary>
    Mention,
}
