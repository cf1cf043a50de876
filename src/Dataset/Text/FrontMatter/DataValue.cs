using System;
using System.Collections.Generic;

namespace Dataset.Text.FrontMatter;

/// <summary>What a value of front matter is: the types of JSON, which YAML and TOML are read into.</summary>
internal enum DataKind : byte
{
    /// <summary>No value: <c>null</c>, <c>~</c>, or nothing after a key.</summary>
    Null,

    /// <summary><c>true</c> or <c>false</c>.</summary>
    Boolean,

    /// <summary>A number, in a spelling that is JSON.</summary>
    Number,

    /// <summary>A text.</summary>
    String,

    /// <summary>A list.</summary>
    List,

    /// <summary>Entries of keys and values, each key once.</summary>
    Map,
}

/// <summary>
/// A value of front matter, and where it stands. Values are a tree, or, where YAML has aliases, a graph without cycles: a value that is named twice is
/// one object in two places.
/// </summary>
internal sealed class DataValue
{
    // Below this a look at each entry costs less than a table of them.
    private const int Few = 16;

    private Dictionary<string, DataValue>? _byKey;

    private DataValue(DataKind kind, TextSpan span, string text, IReadOnlyList<DataValue>? items = null, IReadOnlyList<DataEntry>? entries = null)
    {
        Kind = kind;
        Span = span;
        Text = text;
        Items = items ?? Array.Empty<DataValue>();
        Entries = entries ?? Array.Empty<DataEntry>();
    }

    /// <summary>What it is.</summary>
    public DataKind Kind { get; }

    /// <summary>
    /// Where it stands, its quotation marks or brackets included, in UTF-16 code units of the text that was read; where a key has no value, an empty span
    /// after its colon.
    /// </summary>
    public TextSpan Span { get; }

    /// <summary>Of a string the text itself; of a number its spelling in JSON; of a boolean <c>true</c> or <c>false</c>; else empty.</summary>
    public string Text { get; }

    /// <summary>The items of a list, in order; else empty.</summary>
    public IReadOnlyList<DataValue> Items { get; }

    /// <summary>The entries of a map, in the order in which they are written; else empty.</summary>
    public IReadOnlyList<DataEntry> Entries { get; }

    public static DataValue Null(TextSpan span) => new(DataKind.Null, span, "");

    public static DataValue Boolean(TextSpan span, bool value) => new(DataKind.Boolean, span, value ? "true" : "false");

    /// <summary>A number.</summary>
    /// <param name="span">Where it stands.</param>
    /// <param name="json">Its spelling in JSON: as it is written where that is JSON, else the canonical one.</param>
    public static DataValue Number(TextSpan span, string json) => new(DataKind.Number, span, json);

    public static DataValue String(TextSpan span, string text) => new(DataKind.String, span, text);

    public static DataValue List(TextSpan span, IReadOnlyList<DataValue> items) => new(DataKind.List, span, "", items);

    public static DataValue Map(TextSpan span, IReadOnlyList<DataEntry> entries) => new(DataKind.Map, span, "", entries: entries);

    /// <summary>The value of a key, compared ordinally, or null if the map has no such key.</summary>
    public DataValue? Find(string key)
    {
        if (Entries.Count > Few)
        {
            return (_byKey ??= MakeTable()).TryGetValue(key, out var value) ? value : null;
        }

        foreach (var entry in Entries)
        {
            if (entry.Key == key)
            {
                return entry.Value;
            }
        }

        return null;
    }

    private Dictionary<string, DataValue> MakeTable()
    {
        var table = new Dictionary<string, DataValue>(Entries.Count, StringComparer.Ordinal);
        foreach (var entry in Entries)
        {
            if (!table.ContainsKey(entry.Key))
            {
                table.Add(entry.Key, entry.Value);
            }
        }

        return table;
    }
}

/// <summary>An entry of a map.</summary>
/// <param name="Key">The key, without quotation marks and with its escapes resolved.</param>
/// <param name="KeySpan">Where the key stands, its quotation marks included.</param>
/// <param name="Value">The value.</param>
internal readonly record struct DataEntry(string Key, TextSpan KeySpan, DataValue Value);

/// <summary>Something in front matter that is malformed or is not read, reported as DS0016.</summary>
/// <param name="Span">Where it stands, in UTF-16 code units of the text that was read.</param>
/// <param name="Message">What is wrong, by the name of the construct, and what was done, without a full stop at its end.</param>
internal readonly record struct DataProblem(TextSpan Span, string Message);
