namespace Dataset.Linking;

/// <summary>A place where a declared name occurs, before any rule has chosen between names.</summary>
/// <param name="Start">The index of the first code unit.</param>
/// <param name="End">The index after the last code unit.</param>
/// <param name="Names">The names that match: a set of the table, or a part of one.</param>
/// <param name="Form">How closely the text matches the name.</param>
internal readonly record struct NameMatch(int Start, int End, NameSet Names, NameForm Form);

/// <summary>Specifies how closely a text matches a name. If several names match the same text, the closer ones count.</summary>
internal enum NameForm : byte
{
    /// <summary>The same except for whitespace.</summary>
    Exact = 0,

    /// <summary>A hyphen in place of a space, or another case after it.</summary>
    Variant = 1,

    /// <summary>In capital letters.</summary>
    Capitals = 2,

    /// <summary>No match.</summary>
    None = 3,
}
