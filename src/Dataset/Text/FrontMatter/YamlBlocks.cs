using System.Collections.Generic;

namespace Dataset.Text.FrontMatter;

/// <summary>Reads lists and maps whose structure is given by indentation, and the nodes in them.</summary>
internal sealed partial class YamlBlocks
{
    private const int LongestKey = 1024;

    private readonly YamlCursor _cursor;
    private readonly YamlNodes _nodes;
    private readonly YamlFlow _flow;

    public YamlBlocks(YamlCursor cursor)
    {
        _cursor = cursor;
        _nodes = new YamlNodes(cursor);
        _flow = new YamlFlow(cursor, _nodes);
    }

    /// <summary>Reads the outermost value, including everything after it if it is a list or map.</summary>
    public YamlNode ReadRoot() => ReadNode(-1, 0, compact: true, listAtParent: false);

    /// <summary>After a failure of the outermost value, reads a map of the entries after its first line; null if there are no entries.</summary>
    public DataValue? RecoverRoot(int firstLine, int column)
    {
        _nodes.CloseAll();
        _cursor.MoveTo(firstLine, firstLine);
        return _cursor.Recover(firstLine, column, list: false) ? ReadMap(_cursor.Indent, 1, isRoot: true, default).Value : null;
    }

    /// <summary>Reads the node after an indicator.</summary>
    /// <param name="parent">The indentation of the containing list or map; -1 for the outermost value.</param>
    /// <param name="depth">The number of lists and maps that contain the node.</param>
    /// <param name="compact">Whether a list or map may begin on the line of the indicator, as after <c>-</c>.</param>
    /// <param name="listAtParent">Whether a list may have the indentation of the parent, as after a key.</param>
    private YamlNode ReadNode(int parent, int depth, bool compact, bool listAtParent)
    {
        var emptyAt = _cursor.Position;
        _cursor.SkipToToken();
        var head = ReadHead(parent, listAtParent);
        if (_cursor.Failed)
        {
            return default;
        }

        var (start, outer, inner) = (head.Start, head.Outer, head.Inner);
        if (IsOutside(parent, listAtParent))
        {
            return _nodes.Close(_nodes.Join(outer, inner, start), _nodes.Empty(emptyAt));
        }

        var mayNest = head.IsFirstOnLine || (compact && outer.IsEmpty);
        var column = start - _cursor.LineStart;
        YamlNode node;
        if (_cursor.IsDash || _cursor.IsQuestion)
        {
            if (!inner.IsEmpty)
            {
                _cursor.Fail(start, "The anchor or tag of a list or map must be on the line before it");
            }
            else if (!mayNest)
            {
                _cursor.Fail(start, $"Unexpected '{_cursor.Current}': a list or map must begin on the line after its key");
            }

            if (!MayNest(head.TabAt))
            {
                return default;
            }

            node = depth >= YamlNodes.MostLevels ? SkipNode(start, parent, listAtParent)
                : _cursor.IsDash ? ReadList(column, depth + 1, parent)
                : ReadMap(column, depth + 1, parent < 0, default);
            return _nodes.Close(outer, node);
        }

        var line = _cursor.LineStart;
        var isBlockScalar = _cursor.Current is '|' or '>';
        node = isBlockScalar ? ReadBlockScalar(parent) : ReadContent(parent + 1, depth, inner);
        if (_cursor.Failed)
        {
            return default;
        }

        if (isBlockScalar || !IsColonNext())
        {
            EndContent(node, outer);
            return _nodes.Close(_nodes.Join(outer, inner, start), node);
        }

        if (line != _cursor.LineStart && parent < 0)
        {
            _cursor.Fail(TextSpan.FromBounds(start, _cursor.LineEnd(start)), YamlMessages.ColonExpected);
        }
        else if (!mayNest || line != _cursor.LineStart)
        {
            _cursor.Fail(_cursor.Position, "A ':' followed by a space is not allowed in a string without quotation marks");
        }

        if (!MayNest(head.TabAt))
        {
            return default;
        }

        CheckLength(node);
        _nodes.Close(inner, node);
        node = depth >= YamlNodes.MostLevels ? SkipNode(start, parent, listAtParent) : ReadMap(column, depth + 1, parent < 0, node);
        return _nodes.Close(outer, node);
    }

    // The anchors and tags before a node.
    private YamlHead ReadHead(int parent, bool listAtParent)
    {
        var head = YamlHead.At(_cursor, default);
        while (!_cursor.Failed && !IsOutside(parent, listAtParent))
        {
            if (_cursor.IsFirstOnLine)
            {
                head = YamlHead.At(_cursor, _nodes.Join(head.Outer, head.Inner, head.Start));
            }
            else if (head.Inner.IsEmpty)
            {
                head = YamlHead.At(_cursor, head.Outer);
            }

            if (_cursor.Failed || _cursor.Current is not ('&' or '!'))
            {
                break;
            }

            head = head with { Inner = _nodes.ReadProperty(head.Inner) };
            _cursor.SkipToToken();
        }

        return head;
    }

    // Returns whether the token belongs to the container of the node.
    private bool IsOutside(int parent, bool listAtParent) =>
        _cursor.AtEnd || (_cursor.IsFirstOnLine && _cursor.Indent <= parent && !(listAtParent && _cursor.Indent == parent && _cursor.IsDash));

    private bool MayNest(int tabAt)
    {
        if (tabAt >= 0)
        {
            _cursor.Fail(tabAt, YamlMessages.TabIndentation);
        }

        return !_cursor.Failed;
    }

    private YamlNode ReadBlockScalar(int parent)
    {
        var text = YamlBlockScalar.Read(_cursor, parent, out var span);
        _cursor.SkipToToken();
        return _nodes.String(text, span);
    }

    // A scalar, a list or map in brackets, or an alias; an empty scalar if only a colon follows.
    private YamlNode ReadContent(int least, int depth, YamlProperties properties)
    {
        if (_cursor.Current == '*' && !properties.IsEmpty)
        {
            _cursor.Fail(_cursor.Position, YamlMessages.AliasProperties);
        }

        return _cursor.Failed ? default : _cursor.IsColon ? _nodes.Empty(_cursor.Position) : _flow.ReadContent(least, depth, inFlow: false);
    }

    // Returns whether the node before the cursor is a key; if so, the cursor is at its colon.
    private bool IsColonNext()
    {
        _cursor.SkipSpaces();
        return _cursor.IsColon;
    }

    // Section 7.4.2: a reader need not search further for the colon.
    private void CheckLength(YamlNode key)
    {
        if (_cursor.Position - key.Span.Start > LongestKey)
        {
            _cursor.Report(key.Span, "A YAML key of more than 1,024 characters must follow '? '; the key is accepted");
        }
    }

    private void EndContent(YamlNode node, YamlProperties outer)
    {
        if (!outer.IsEmpty && !node.Span.IsEmpty && _cursor.Text[node.Span.Start] == '*')
        {
            _cursor.Fail(node.Span, YamlMessages.AliasProperties);
        }

        var end = _cursor.Position;
        _cursor.SkipToToken();
        if (!_cursor.AtEnd && !_cursor.IsFirstOnLine)
        {
            _cursor.Fail(_cursor.Position, _cursor.Current switch
            {
                ':' => "Expected a space after ':'",
                '#' when end == _cursor.Position => "Expected a space before the '#' of a comment",
                _ => "Only a comment is allowed after the value",
            });
        }
    }

    private YamlNode ReadList(int column, int depth, int parent)
    {
        var start = _cursor.Position;
        var end = start;
        var items = new List<YamlNode>();
        while (true)
        {
            var line = _cursor.LineStart;
            if (ReadItem(column, depth, out var item))
            {
                items.Add(item);
                end = item.Span.End;
            }
            else if (parent >= 0 || !Recover(line, column, list: true))
            {
                break;
            }

            // After a key, a token at its column that is not an item is the next key.
            if (_cursor.AtEnd || _cursor.Indent < column || (parent == column && !_cursor.IsDash))
            {
                break;
            }
        }

        return _cursor.Failed ? default : _nodes.List(TextSpan.FromBounds(start, end), items);
    }

    private bool ReadItem(int column, int depth, out YamlNode item)
    {
        item = default;
        if (!_cursor.IsDash)
        {
            _cursor.Fail(_cursor.Position, "Expected '-' followed by a space before each item of this list");
        }
        else
        {
            _cursor.Position++;
            item = ReadNode(column, depth, compact: true, listAtParent: false);
            EndEntry(column);
        }

        return !_cursor.Failed;
    }

    // Content that is indented more than the entries, or with a tab, belongs to the entry, so the entry was not fully read.
    private void EndEntry(int column)
    {
        if (_cursor.Failed || _cursor.AtEnd || !_cursor.IsFirstOnLine)
        {
            return;
        }

        if (_cursor.TabAt >= 0)
        {
            _cursor.Fail(_cursor.TabAt, YamlMessages.TabIndentation);
        }
        else if (_cursor.Indent > column)
        {
            _cursor.Fail(_cursor.Position, YamlMessages.WrongIndentation);
        }
    }

    private bool Recover(int line, int column, bool list)
    {
        _nodes.CloseAll();
        return _cursor.Recover(line, column, list);
    }

    // Skips a node that is nested too deep: all lines that are indented more than its container.
    private YamlNode SkipNode(int start, int parent, bool listAtParent)
    {
        int end;
        do
        {
            end = _cursor.LineEnd(_cursor.Position);
            _cursor.Position = end;
            _cursor.SkipToToken();
        }
        while (!IsOutside(parent, listAtParent));

        return _nodes.TooDeep(TextSpan.FromBounds(start, end));
    }
}
