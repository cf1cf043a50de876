namespace Dataset;

/// <summary>What a <see cref="TextChange"/> says of a stretch of two texts.</summary>
public enum ChangeKind
{
    /// <summary>Both texts have it, character by character.</summary>
    Equal = 0,

    /// <summary>Only the old text has it.</summary>
    Deleted = 1,

    /// <summary>Only the new text has it.</summary>
    Inserted = 2,

    /// <summary>The new text has something else in its place.</summary>
    Replaced = 3,
}
