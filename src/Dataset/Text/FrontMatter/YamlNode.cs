namespace Dataset.Text.FrontMatter;

/// <summary>A node of YAML as it was read.</summary>
/// <param name="Value">Its value.</param>
/// <param name="Span">Where it stands; of an alias the place of the alias, where <see cref="DataValue.Span"/> is that of the anchor's node.</param>
/// <param name="Written">The text of a scalar before the schema makes a number or the like of it; null if the node cannot be a key.</param>
/// <param name="Height">How many levels of lists and maps it has; 0 for a scalar.</param>
/// <param name="Count">How many nodes it has, itself included; what aliases repeat counts each time.</param>
internal readonly record struct YamlNode(DataValue Value, TextSpan Span, string? Written, int Height, int Count);

/// <summary>What stands before a node: an anchor, a tag, or both.</summary>
/// <param name="Anchor">The name of the anchor, or null.</param>
/// <param name="HasTag">Whether there is a tag.</param>
internal readonly record struct YamlProperties(string? Anchor, bool HasTag)
{
    public bool IsEmpty => Anchor is null && !HasTag;
}
