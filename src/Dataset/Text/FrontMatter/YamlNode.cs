namespace Dataset.Text.FrontMatter;

/// <summary>A node of YAML as it was read.</summary>
/// <param name="Value">The value.</param>
/// <param name="Span">The span of the node; for an alias, the span of the alias, while <see cref="DataValue.Span"/> is that of the anchored node.</param>
/// <param name="Written">The text of a scalar before the schema resolves it to a number or another type; null if the node cannot be a key.</param>
/// <param name="Height">The number of levels of lists and maps in it; 0 for a scalar.</param>
/// <param name="Count">The number of nodes in it, including itself; repeated nodes of aliases count each time.</param>
internal readonly record struct YamlNode(DataValue Value, TextSpan Span, string? Written, int Height, int Count);

/// <summary>The properties before a node: an anchor, a tag, or both.</summary>
/// <param name="Anchor">The name of the anchor, or null.</param>
/// <param name="HasTag">Whether there is a tag.</param>
internal readonly record struct YamlProperties(string? Anchor, bool HasTag)
{
    public bool IsEmpty => Anchor is null && !HasTag;
}

/// <summary>The beginning of a node: the anchors and tags before it, and the start of its first line.</summary>
/// <param name="Start">The start of its first line, including the anchor and tag on it.</param>
/// <param name="IsFirstOnLine">Whether only whitespace precedes that start on the line.</param>
/// <param name="TabAt">The first tab in the whitespace before that start, or -1.</param>
/// <param name="Outer">The properties on lines of their own, which belong to the whole node.</param>
/// <param name="Inner">The properties on its first line, which belong to its first key if it begins with one.</param>
internal readonly record struct YamlHead(int Start, bool IsFirstOnLine, int TabAt, YamlProperties Outer, YamlProperties Inner)
{
    /// <summary>Returns the beginning of a node whose first line begins at the cursor.</summary>
    public static YamlHead At(YamlCursor cursor, YamlProperties outer) => new(cursor.Position, cursor.IsFirstOnLine, cursor.TabAt, outer, default);
}
