namespace Dataset.Explorer.Marks;

/// <summary>What a mark shows, in the order in which marks of the same place are nested, the outermost first.</summary>
internal enum MarkKind
{
    /// <summary>Words in which the article makes a claim.</summary>
    Evidence,

    /// <summary>A quotation.</summary>
    Quote,

    /// <summary>A date.</summary>
    Date,

    /// <summary>A mention of an entity.</summary>
    Mention,
}
