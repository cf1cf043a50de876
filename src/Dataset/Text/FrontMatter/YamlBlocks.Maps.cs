namespace Dataset.Text.FrontMatter;

/// <content>Maps: keys and their values.</content>
internal sealed partial class YamlBlocks
{
    /// <summary>Reads a map.</summary>
    /// <param name="column">The indentation of its keys.</param>
    /// <param name="depth">The number of lists and maps, including this one.</param>
    /// <param name="isRoot">Whether it is the outermost value, which continues after an entry that cannot be read.</param>
    /// <param name="key">Its first key, if that was already read and the cursor is at its colon; otherwise, the default.</param>
    private YamlNode ReadMap(int column, int depth, bool isRoot, YamlNode key)
    {
        var start = key.Value is null ? _cursor.Position : key.Span.Start;
        var end = start;
        var entries = new YamlEntries(_cursor);
        while (true)
        {
            var line = _cursor.LineStart;
            if (ReadEntry(column, depth, key, entries, out var entryEnd))
            {
                end = entryEnd;
            }
            else if (!isRoot || !Recover(line, column, list: false))
            {
                break;
            }

            key = default;
            if (_cursor.AtEnd || _cursor.Indent < column)
            {
                if (_cursor.AtEnd || !isRoot)
                {
                    break;
                }

                _cursor.Report(new TextSpan(_cursor.Position, 1), "This entry is indented less than the first entry");
                column = _cursor.Indent;
            }
        }

        return _cursor.Failed ? default : _nodes.Map(TextSpan.FromBounds(start, end), entries);
    }

    private bool ReadEntry(int column, int depth, YamlNode key, YamlEntries entries, out int end)
    {
        end = _cursor.Position;
        var isExplicit = key.Value is null && _cursor.IsQuestion;
        if (key.Value is null)
        {
            key = isExplicit ? ReadExplicitKey(column, depth) : ReadKey(depth);
            if (_cursor.Failed)
            {
                return false;
            }
        }

        var accepted = entries.Accepts(key);
        YamlNode value;
        if (isExplicit && (_cursor.AtEnd || _cursor.Indent != column || !_cursor.IsColon))
        {
            value = _nodes.Empty(key.Span.End);
        }
        else
        {
            _cursor.Position++;
            value = ReadNode(column, depth, compact: isExplicit, listAtParent: true);
            EndEntry(column);
        }

        if (_cursor.Failed)
        {
            return false;
        }

        end = value.Span.End;
        if (accepted)
        {
            entries.Add(key, value);
        }

        return true;
    }

    private YamlNode ReadExplicitKey(int column, int depth)
    {
        _cursor.Position++;
        var key = ReadNode(column, depth, compact: true, listAtParent: true);
        EndEntry(column);
        return key;
    }

    // Reads a key on one line, and leaves the cursor at its colon.
    private YamlNode ReadKey(int depth)
    {
        var properties = default(YamlProperties);
        while (!_cursor.Failed && _cursor.Current is '&' or '!')
        {
            properties = _nodes.ReadProperty(properties);
            _cursor.SkipSpaces();
        }

        if (_cursor.IsDash)
        {
            _cursor.Fail(_cursor.Position, "Unexpected list item among the entries of a map");
        }

        var line = _cursor.LineStart;
        var key = ReadContent(YamlPlain.OneLine, depth, properties);
        if (!_cursor.Failed && !IsColonNext())
        {
            _cursor.Fail(key.Span.IsEmpty ? new TextSpan(_cursor.Position, 0) : key.Span, YamlMessages.ColonExpected);
        }

        if (_cursor.Failed || line != _cursor.LineStart)
        {
            return default;
        }

        CheckLength(key);
        return _nodes.Close(properties, key);
    }
}
