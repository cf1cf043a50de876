using System.Collections.Generic;

namespace Dataset.Text.FrontMatter;

/// <summary>Reads lists and maps in brackets, and the nodes in them.</summary>
internal sealed class YamlFlow
{
    private readonly YamlCursor _cursor;
    private readonly YamlNodes _nodes;

    // The first line in the outermost brackets with too few spaces, or -1.
    private int _shallowAt = -1;

    public YamlFlow(YamlCursor cursor, YamlNodes nodes)
    {
        _cursor = cursor;
        _nodes = nodes;
    }

    /// <summary>Reads a scalar with or without quotation marks, a list or map in brackets, or an alias; the cursor moves past it.</summary>
    /// <param name="least">The minimum indentation of a further line; <see cref="YamlPlain.OneLine"/> if no further line is allowed.</param>
    /// <param name="depth">The number of lists and maps that contain the node.</param>
    /// <param name="inFlow">Whether the node is in brackets.</param>
    public YamlNode ReadContent(int least, int depth, bool inFlow)
    {
        TextSpan span;
        switch (_cursor.Current)
        {
            case '"' or '\'':
                var quoted = YamlQuoted.Read(_cursor, least, out span);
                return _nodes.String(quoted, span);
            case '[' or '{':
                return inFlow ? ReadCollection(least, depth) : ReadOutermost(least, depth);
            case '*':
                return _nodes.ReadAlias(depth);
            default:
                var plain = YamlPlain.Read(_cursor, least, inFlow, out span);
                return _cursor.Failed ? default : _nodes.Plain(plain, span, isKey: _cursor.Current == ':');
        }
    }

    private YamlNode ReadOutermost(int least, int depth)
    {
        _shallowAt = -1;
        var node = ReadCollection(least, depth);
        if (_shallowAt >= 0 && !_cursor.Failed)
        {
            _cursor.Report(new TextSpan(_shallowAt, 1), "The lines of a value in brackets must be indented more than its key; the value is accepted");
        }

        return node;
    }

    // Reads from the opening bracket past the closing one.
    private YamlNode ReadCollection(int least, int depth)
    {
        var open = _cursor.Position;
        if (depth >= YamlNodes.MostLevels)
        {
            Skip(least);
            return _cursor.Failed ? default : _nodes.TooDeep(TextSpan.FromBounds(open, _cursor.Position));
        }

        return _cursor.Current == '[' ? ReadList(least, depth + 1) : ReadMap(least, depth + 1);
    }

    private YamlNode ReadList(int least, int depth)
    {
        var open = _cursor.Position++;
        var items = new List<YamlNode>();
        while (ToToken(least, open) && !TryClose(']'))
        {
            items.Add(ReadItem(least, open, depth));
            EndItem(least, open, ']');
        }

        return _cursor.Failed ? default : _nodes.List(TextSpan.FromBounds(open, _cursor.Position), items);
    }

    private YamlNode ReadMap(int least, int depth)
    {
        var open = _cursor.Position++;
        var entries = new YamlEntries(_cursor);
        while (ToToken(least, open) && !TryClose('}'))
        {
            ReadEntry(entries, least, open, depth);
            EndItem(least, open, '}');
        }

        return _cursor.Failed ? default : _nodes.Map(TextSpan.FromBounds(open, _cursor.Position), entries);
    }

    // Returns whether reading ends: after the closing bracket, or after a failure.
    private bool TryClose(char bracket)
    {
        if (_cursor.Failed || _cursor.Current != bracket)
        {
            return _cursor.Failed;
        }

        _cursor.Position++;
        return true;
    }

    // After an item: a comma, or the closing bracket, which is not consumed.
    private void EndItem(int least, int open, char bracket)
    {
        if (_cursor.Failed || !ToToken(least, open))
        {
            return;
        }

        if (_cursor.Current == ',')
        {
            _cursor.Position++;
        }
        else if (_cursor.Current != bracket)
        {
            _cursor.Fail(_cursor.Position, $"Expected ',' or '{bracket}'");
        }
    }

    // An item of a list, or a single pair: "[a: 1]".
    private YamlNode ReadItem(int least, int open, int depth)
    {
        var start = _cursor.Position;
        var line = _cursor.LineStart;
        var isQuestion = _cursor.IsQuestion;
        var key = default(YamlNode);
        if (!isQuestion)
        {
            key = ReadNode(least, open, depth);
            if (_cursor.Failed)
            {
                return default;
            }

            _cursor.SkipSpaces();
            if (!IsColonAfter(key))
            {
                if (key.Span.IsEmpty && _cursor.Position == start)
                {
                    _cursor.Fail(start, "Expected a value");
                }

                return key;
            }

            if (line != _cursor.LineStart)
            {
                _cursor.Fail(key.Span, "The key of a pair in a bracketed list must be on one line");
                return default;
            }
        }

        var entries = new YamlEntries(_cursor);
        var end = isQuestion ? ReadEntry(entries, least, open, depth + 1) : ReadValue(entries, key, least, open, depth + 1);
        if (_cursor.Failed)
        {
            return default;
        }

        var span = TextSpan.FromBounds(key.Span.IsEmpty ? start : key.Span.Start, end);
        return depth >= YamlNodes.MostLevels ? _nodes.TooDeep(span) : _nodes.Map(span, entries);
    }

    // An entry of a map: "a: 1", "a", "? a : 1". Returns its end.
    private int ReadEntry(YamlEntries entries, int least, int open, int depth)
    {
        var start = _cursor.Position;
        if (_cursor.IsQuestion)
        {
            _cursor.Position++;
            if (!ToToken(least, open))
            {
                return start;
            }
        }

        var before = _cursor.Position;
        var key = ReadNode(least, open, depth);
        if (_cursor.Failed)
        {
            return start;
        }

        var end = key.Span.IsEmpty ? before : key.Span.End;
        var isEmpty = _cursor.Position == start;
        if (!ToToken(least, open))
        {
            return start;
        }

        if (IsColonAfter(key))
        {
            return ReadValue(entries, key, least, open, depth);
        }

        if (isEmpty)
        {
            _cursor.Fail(start, "Expected a key");
        }
        else if (entries.Accepts(key))
        {
            entries.Add(key, _nodes.Empty(end));
        }

        return end;
    }

    // Reads from the colon. Returns the end of the value.
    private int ReadValue(YamlEntries entries, YamlNode key, int least, int open, int depth)
    {
        var accepted = entries.Accepts(key);
        _cursor.Position++;
        var end = _cursor.Position;
        if (!ToToken(least, open))
        {
            return end;
        }

        var value = _cursor.Current is ',' or ']' or '}' ? _nodes.Empty(end) : ReadNode(least, open, depth);
        if (!_cursor.Failed && accepted)
        {
            entries.Add(key, value);
        }

        return _cursor.Failed || value.Span.IsEmpty ? end : value.Span.End;
    }

    // After a key in JSON style, a colon needs no whitespace after it.
    private bool IsColonAfter(YamlNode key)
    {
        var isJson = !key.Span.IsEmpty && _cursor.Text[key.Span.Start] is '"' or '\'' or '[' or '{';
        return !_cursor.AtEnd && _cursor.Current == ':' && (isJson || !YamlPlain.IsSafe(_cursor.At(_cursor.Position + 1), inFlow: true));
    }

    private YamlNode ReadNode(int least, int open, int depth)
    {
        var end = _cursor.Position;
        var properties = default(YamlProperties);
        while (_cursor.Current is '&' or '!')
        {
            properties = _nodes.ReadProperty(properties);
            end = _cursor.Position;
            if (_cursor.Failed || !ToToken(least, open))
            {
                return default;
            }
        }

        var c = _cursor.Current;
        var isEmpty = c is ',' or ']' or '}' || (c == ':' && !YamlPlain.IsSafe(_cursor.At(_cursor.Position + 1), inFlow: true));
        if (c == '*' && !properties.IsEmpty)
        {
            _cursor.Fail(_cursor.Position, YamlMessages.AliasProperties);
            return default;
        }

        return _nodes.Close(properties, isEmpty ? _nodes.Empty(end) : ReadContent(least, depth, inFlow: true));
    }

    // Moves to the next token between the brackets; returns false at the end.
    private bool ToToken(int least, int open)
    {
        if (_cursor.Failed)
        {
            return false;
        }

        _cursor.SkipToToken();
        if (!_cursor.AtEnd && (!_cursor.IsFirstOnLine || _cursor.Indent >= least || IsIndentedEnough(least)))
        {
            return true;
        }

        var bracket = _cursor.Text[open];
        _cursor.Fail(open, least == YamlPlain.OneLine ? "A key must be on one line"
            : $"'{bracket}' is not closed by '{(bracket == '[' ? ']' : '}')}'");
        return false;
    }

    // A line that has too few spaces and cannot be an entry.
    private bool IsIndentedEnough(int least)
    {
        if (least == YamlPlain.OneLine || _cursor.LooksLikeEntry(_cursor.Position))
        {
            return false;
        }

        // The closing bracket may be indented like the key, as all readers allow.
        if (_shallowAt < 0 && (_cursor.Current is not (']' or '}') || _cursor.Indent < least - 1))
        {
            _shallowAt = _cursor.Position;
        }

        return true;
    }

    // Skips a value that is nested too deep: without recursion, whatever its depth.
    private void Skip(int least)
    {
        var open = _cursor.Position;
        var depth = 0;
        do
        {
            switch (_cursor.Current)
            {
                case '[' or '{':
                    depth++;
                    _cursor.Position++;
                    break;
                case ']' or '}':
                    depth--;
                    _cursor.Position++;
                    break;
                case '"' or '\'':
                    YamlQuoted.Read(_cursor, least, out _);
                    break;
                case ',' or ':' or '?' or '#':
                    _cursor.Position++;
                    break;
                case '&' or '*' or '!':
                    _nodes.SkipName();
                    break;
                default:
                    YamlPlain.ReadLine(_cursor, inFlow: true);
                    break;
            }
        }
        while (depth > 0 && ToToken(least, open));
    }
}
