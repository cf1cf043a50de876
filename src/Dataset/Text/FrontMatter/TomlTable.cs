using System;
using System.Collections.Generic;

namespace Dataset.Text.FrontMatter;

/// <summary>Specifies how a table of TOML was created, which determines what can still be added to it.</summary>
internal enum TomlTableKind : byte
{
    /// <summary>As a prefix of another table's name: <c>a</c> in <c>[a.b]</c>. Its own header may follow.</summary>
    Implicit,

    /// <summary>By a header, or as the table of the whole block.</summary>
    Header,

    /// <summary>By a dotted key; other dotted keys in the same table add to it.</summary>
    Dotted,
}

/// <summary>A table of TOML while it is read. A value is a <see cref="DataValue"/>, a table, or a list of tables.</summary>
internal sealed class TomlTable(TomlTableKind kind, TextSpan span, int depth)
{
    private readonly List<(string Key, TextSpan Span, object Value)> _entries = [];
    private readonly Dictionary<string, object> _values = new(StringComparer.Ordinal);

    public TomlTableKind Kind { get; set; } = kind;

    /// <summary>The span from the header or key to the end of the last entry.</summary>
    public TextSpan Span { get; private set; } = span;

    /// <summary>The number of tables and lists around it, including itself.</summary>
    public int Depth { get; } = depth;

    public object? Find(string key) => _values.TryGetValue(key, out var value) ? value : null;

    public void Add(string key, TextSpan keySpan, object value)
    {
        _values.Add(key, value);
        _entries.Add((key, keySpan, value));
    }

    public void Extend(int end) => Span = end > Span.End ? TextSpan.FromBounds(Span.Start, end) : Span;

    /// <summary>Returns the table as a map.</summary>
    public DataValue ToValue()
    {
        var entries = new List<DataEntry>(_entries.Count);
        foreach (var (key, keySpan, value) in _entries)
        {
            entries.Add(new(key, keySpan, value switch
            {
                TomlTable table => table.ToValue(),
                List<TomlTable> tables => DataValue.List(TextSpan.FromBounds(tables[0].Span.Start, tables[tables.Count - 1].Span.End),
                    tables.ConvertAll(table => table.ToValue())),
                _ => (DataValue)value,
            }));
        }

        return DataValue.Map(Span, entries);
    }
}
