namespace Dataset;

/// <summary>Specifies how a stretch of one text relates to a stretch of another. See <see cref="TextChange"/>.</summary>
public enum ChangeKind
{
    /// <summary>Both texts have the stretch, character by character.</summary>
    Equal = 0,

    /// <summary>Only the old text has the stretch.</summary>
    Deleted = 1,

    /// <summary>Only the new text has the stretch.</summary>
    Inserted = 2,

    /// <summary>The new text has a different stretch in its place.</summary>
    Replaced = 3,
}
