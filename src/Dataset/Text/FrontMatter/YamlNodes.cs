using System.Collections.Generic;

namespace Dataset.Text.FrontMatter;

/// <summary>Creates nodes, and tracks the anchors and the number of nodes and levels.</summary>
internal sealed class YamlNodes
{
    /// <summary>The maximum nesting of lists and maps, including the outermost: one level less than <c>JsonElement</c> reads.</summary>
    public const int MostLevels = 63;

    // Ten lines of aliases can expand to more nodes than fit in memory.
    private const int MostNodes = 100_000;

    private readonly YamlCursor _cursor;

    // An anchor whose node is still being read has the default node.
    private readonly Dictionary<string, YamlNode> _anchors = new();
    private readonly List<string> _open = new();
    private int _count;

    public YamlNodes(YamlCursor cursor) => _cursor = cursor;

    /// <summary>Creates a plain scalar, which the core schema resolves; a key is still used as text, but an alias can repeat its value.</summary>
    public YamlNode Plain(string text, TextSpan span, bool isKey) => Scalar(YamlSchema.Resolve(_cursor, text, span, isKey), text);

    /// <summary>Creates a scalar in quotation marks or a block scalar.</summary>
    public YamlNode String(string text, TextSpan span) => Scalar(DataValue.String(span, text), text);

    /// <summary>Creates the missing value of <c>key:</c>.</summary>
    public YamlNode Empty(int at) => Scalar(DataValue.Null(new TextSpan(at, 0)), "");

    /// <summary>Creates a list of items.</summary>
    public YamlNode List(TextSpan span, List<YamlNode> items)
    {
        _count++;
        var values = new DataValue[items.Count];
        var height = 0;
        var count = 1;
        for (var i = 0; i < values.Length; i++)
        {
            values[i] = items[i].Value;
            height = items[i].Height > height ? items[i].Height : height;
            count += items[i].Count;
        }

        return new YamlNode(DataValue.List(span, values), span, null, height + 1, count);
    }

    /// <summary>Creates a map of entries.</summary>
    public YamlNode Map(TextSpan span, YamlEntries entries)
    {
        _count++;
        return new YamlNode(DataValue.Map(span, entries.ToArray()), span, null, entries.Height + 1, entries.Count + 1);
    }

    /// <summary>Creates null in place of a list or map that is nested too deep.</summary>
    public YamlNode TooDeep(TextSpan span)
    {
        _cursor.Report(span, $"Lists and maps nested more than {MostLevels} levels deep are not supported; the value is read as null");
        return Lost(span);
    }

    /// <summary>Reads the anchor or tag at the cursor, and adds it to the properties of the node.</summary>
    public YamlProperties ReadProperty(YamlProperties properties)
    {
        var start = _cursor.Position;
        return _cursor.Current == '&'
            ? Join(properties, new YamlProperties(ReadAnchor(), false), start)
            : Join(properties, new YamlProperties(null, ReadTag()), start);
    }

    /// <summary>Combines the properties of both; a node has at most one anchor and one tag.</summary>
    public YamlProperties Join(YamlProperties first, YamlProperties second, int at)
    {
        if ((first.Anchor is not null && second.Anchor is not null) || (first.HasTag && second.HasTag))
        {
            _cursor.Fail(at, first.HasTag && second.HasTag ? "A value has more than one YAML tag" : "A value has more than one YAML anchor");
        }

        return new YamlProperties(first.Anchor ?? second.Anchor, first.HasTag || second.HasTag);
    }

    /// <summary>Assigns a node to the anchor before it.</summary>
    public YamlNode Close(YamlProperties properties, YamlNode node)
    {
        if (properties.Anchor is { } anchor && !_cursor.Failed)
        {
            _anchors[anchor] = node;
            _open.Remove(anchor);
        }

        return node;
    }

    /// <summary>After a failure, removes the anchors whose nodes were not read.</summary>
    public void CloseAll()
    {
        foreach (var anchor in _open)
        {
            _anchors.Remove(anchor);
        }

        _open.Clear();
    }

    /// <summary>Reads the alias at the cursor.</summary>
    /// <param name="depth">The number of lists and maps that contain it.</param>
    public YamlNode ReadAlias(int depth)
    {
        var start = _cursor.Position;
        var name = ReadName();
        var span = TextSpan.FromBounds(start, _cursor.Position);
        if (name is null)
        {
            _cursor.Fail(start, "Expected a name after the '*' of a YAML alias");
            return default;
        }

        var problem = !_anchors.TryGetValue(name, out var node) ? "has no anchor before it"
            : node.Value is null ? "is inside the value that it repeats"
            : depth + node.Height > MostLevels ? $"nests lists and maps more than {MostLevels} levels deep"
            : _count + node.Count > MostNodes ? "expands this front matter to more than 100,000 values" : null;
        if (problem is not null)
        {
            _cursor.Report(span, $"The YAML alias '{_cursor.Shorten(span)}' {problem}; it is read as null");
            return Lost(span);
        }

        _count += node.Count;
        return node with { Span = span };
    }

    /// <summary>Moves past an indicator and the name after it.</summary>
    public void SkipName()
    {
        do
        {
            _cursor.Position++;
        }
        while (!YamlCursor.IsBlank(_cursor.Current) && !YamlPlain.IsFlowIndicator(_cursor.Current));
    }

    private YamlNode Lost(TextSpan span)
    {
        _count++;
        return new YamlNode(DataValue.Null(span), span, null, 0, 1);
    }

    private YamlNode Scalar(DataValue value, string written)
    {
        _count++;
        return new YamlNode(value, value.Span, written, 0, 1);
    }

    private string? ReadAnchor()
    {
        var start = _cursor.Position;
        var name = ReadName();
        if (name is null)
        {
            _cursor.Fail(start, "Expected a name after the '&' of a YAML anchor");
            return null;
        }

        ExpectBlank("anchor");
        _anchors[name] = default;
        _open.Add(name);
        return name;
    }

    // Returns the name after & or *, or null.
    private string? ReadName()
    {
        var start = _cursor.Position + 1;
        SkipName();
        return _cursor.Position == start ? null : _cursor.Text.Substring(start, _cursor.Position - start);
    }

    private bool ReadTag()
    {
        var start = _cursor.Position;
        var isVerbatim = _cursor.At(start + 1) == '<';
        var i = start + 1;
        while (!YamlCursor.IsBlank(_cursor.At(i)) && (isVerbatim ? _cursor.At(i) != '>' : !YamlPlain.IsFlowIndicator(_cursor.At(i))))
        {
            i++;
        }

        _cursor.Position = isVerbatim && _cursor.At(i) == '>' ? i + 1 : i;
        var span = TextSpan.FromBounds(start, _cursor.Position);
        _cursor.Report(span, $"The YAML tag '{_cursor.Shorten(span)}' is not supported and is ignored");
        ExpectBlank("tag");
        return true;
    }

    private void ExpectBlank(string what)
    {
        if (!YamlCursor.IsBlank(_cursor.Current) && _cursor.Current is not (',' or ']' or '}'))
        {
            _cursor.Fail(_cursor.Position, $"Expected a space after the YAML {what}");
        }
    }
}
