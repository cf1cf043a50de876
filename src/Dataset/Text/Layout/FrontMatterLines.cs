using System.Collections.Generic;
using System.Text;
using Dataset.Text.Unicode;

namespace Dataset.Text.Layout;

/// <summary>Collects entries from the lines of front matter, one line after the other.</summary>
internal sealed class FrontMatterLines
{
    private readonly string _text;
    private readonly HashSet<string> _keys = new(FoldingComparer.Instance);
    private readonly List<string> _items = [];
    private readonly StringBuilder _value = new();
    private FrontMatterEntry? _open;
    private string _parent = "";
    private bool _isBlock;

    public FrontMatterLines(string text) => _text = text;

    /// <summary>The entries so far.</summary>
    public List<FrontMatterEntry> Entries { get; } = [];

    /// <summary>The problems so far.</summary>
    public List<FrontMatterProblem> Problems { get; } = [];

    /// <summary>Whether more lines were none than were entries, the one that is still open counted: then this is no front matter.</summary>
    public bool IsMostlyMalformed => Malformed > Entries.Count + (_open is null ? 0 : 1);

    /// <summary>How many lines were no entries.</summary>
    public int Malformed { get; private set; }

    /// <summary>Takes the line between two positions.</summary>
    public void Take(int start, int end, int number)
    {
        var line = FrontMatterLine.Trim(_text, start, end);
        if (line.IsEmpty || (_text[line.Start] == '#' && !_isBlock))
        {
            return;
        }

        var indent = line.Start - start;
        if (TryItem(line) || (indent > 0 && _isBlock && TryContinue(line)))
        {
            return;
        }

        var keyEnd = FrontMatterLine.KeyEnd(_text, line);
        if (keyEnd > 0)
        {
            Open(line, keyEnd, indent, number, start);
        }
        else if (indent == 0 || !TryContinue(line))
        {
            Malformed++;
            Problems.Add(new FrontMatterProblem(FrontMatterProblemKind.MalformedLine, line, number, line.Start - start, Text(line)));
        }
    }

    /// <summary>Writes the last entry down.</summary>
    public void Close()
    {
        if (_open is not null)
        {
            Entries.Add(_items.Count == 0
                ? _open with { Value = _value.ToString() }
                : _open with { Value = string.Join(", ", _items), Items = new EquatableArray<string>(_items.ToArray()) });
        }

        _open = null;
        _items.Clear();
        _value.Clear();
        _isBlock = false;
    }

    /// <summary>Tells a problem with the value of an entry.</summary>
    public void Report(FrontMatterProblemKind kind, FrontMatterEntry entry)
    {
        var at = new LineMap(_text).Locate(entry.ValueSpan.Start);
        Problems.Add(new FrontMatterProblem(kind, entry.ValueSpan, at.Line, at.Column, entry.Value));
    }

    private void Open(TextSpan line, int keyEnd, int indent, int number, int lineStart)
    {
        var keySpan = TextSpan.FromBounds(line.Start, keyEnd);
        var value = FrontMatterLine.Trim(_text, keyEnd + 1, line.End);
        var isBelow = indent > 0 && (_open is { ValueSpan.IsEmpty: true } || _parent.Length > 0);
        _parent = !isBelow ? "" : _parent.Length > 0 ? _parent : _open!.Key;
        if (isBelow && _open is { ValueSpan.IsEmpty: true } && _items.Count == 0 && _open.Key == _parent)
        {
            // The entry above only holds this one.
            _open = null;
        }

        Close();
        var key = isBelow ? _parent + "." + Text(keySpan) : Text(keySpan);
        if (!_keys.Add(key))
        {
            Problems.Add(new FrontMatterProblem(FrontMatterProblemKind.DuplicateKey, keySpan, number, keySpan.Start - lineStart, key));
        }

        _isBlock = value.Length is 1 or 2 && _text[value.Start] is '|' or '>';
        var items = FrontMatterScalar.FlowItems(_text, value);
        var plain = _isBlock ? "" : items is null ? FrontMatterScalar.Unquote(_text, value) : string.Join(", ", items);
        _value.Append(plain);
        _open = new FrontMatterEntry(key, "", items is null ? default : new EquatableArray<string>(items.ToArray()), keySpan, value);
    }

    private bool TryItem(TextSpan line)
    {
        var isItem = _text[line.Start] == '-' && (line.Length == 1 || Characters.IsWhiteSpace(_text[line.Start + 1]));
        if (!isItem || _open is null || _isBlock || (_value.Length > 0 && _items.Count == 0))
        {
            return false;
        }

        var item = FrontMatterScalar.Unquote(_text, FrontMatterLine.Trim(_text, line.Start + 1, line.End));
        _items.Add(item);
        _open = _open with { ValueSpan = TextSpan.FromBounds(_open.ValueSpan.IsEmpty ? line.Start : _open.ValueSpan.Start, line.End) };
        return true;
    }

    // An indented line goes on with the value above it.
    private bool TryContinue(TextSpan line)
    {
        if (_open is null || _items.Count > 0)
        {
            return false;
        }

        if (_value.Length > 0)
        {
            _value.Append(_isBlock && _text[_open.ValueSpan.Start] == '|' ? '\n' : ' ');
        }

        var start = _open.ValueSpan.IsEmpty ? line.Start : _open.ValueSpan.Start;
        _value.Append(_text, line.Start, line.Length);
        _open = _open with { ValueSpan = TextSpan.FromBounds(start, line.End) };
        return true;
    }

    private string Text(TextSpan span) => _text.Substring(span.Start, span.Length);
}
