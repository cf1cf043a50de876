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

/// <summary>How a node begins: the anchors and tags before it, and where its first line begins.</summary>
/// <param name="Start">Where its first line begins, with the anchor and tag on it.</param>
/// <param name="IsFirstOnLine">Whether nothing but white space stands before that on the line.</param>
/// <param name="TabAt">The first tab in the white space before that, or -1.</param>
/// <param name="Outer">Those on lines of their own, which belong to the whole node.</param>
/// <param name="Inner">Those on its first line, which belong to its first key, if it begins with one.</param>
internal readonly record struct YamlHead(int Start, bool IsFirstOnLine, int TabAt, YamlProperties Outer, YamlProperties Inner)
{
    /// <summary>A node whose first line begins at the cursor.</summary>
    public static YamlHead At(YamlCursor cursor, YamlProperties outer) => new(cursor.Position, cursor.IsFirstOnLine, cursor.TabAt, outer, default);
}
