namespace Dataset.Linking;

/// <summary>A place where a declared name stands, before any rule has chosen between names.</summary>
/// <param name="Start">Its first code unit.</param>
/// <param name="End">The index past its last.</param>
/// <param name="Names">The names that stand there: a set of the table, or a part of one.</param>
/// <param name="Form">How close the text is to the name.</param>
internal readonly record struct NameMatch(int Start, int End, NameSet Names, NameForm Form);

/// <summary>How close a text is to the name that matches it; where several names match one text, the closer ones count.</summary>
internal enum NameForm : byte
{
    /// <summary>The same but for white space.</summary>
    Exact = 0,

    /// <summary>A hyphen for a blank, or another case after it.</summary>
    Variant = 1,

    /// <summary>In capitals.</summary>
    Capitals = 2,

    /// <summary>No match at all.</summary>
    None = 3,
}
