using System;
using System.Collections.Generic;

namespace Dataset.Text.FrontMatter;

/// <summary>Specifies the kind of a front matter value: the types of JSON, which YAML and TOML are read into.</summary>
internal enum DataKind : byte
{
    /// <summary>No value: <c>null</c>, <c>~</c>, or nothing after a key.</summary>
    Null,

    /// <summary><c>true</c> or <c>false</c>.</summary>
    Boolean,

    /// <summary>A number, in a spelling that is valid JSON.</summary>
    Number,

    /// <summary>A string.</summary>
    String,

    /// <summary>A list.</summary>
    List,

    /// <summary>A map of unique keys to values.</summary>
    Map,
}

/// <summary>
/// A value of front matter and its span. Values form a tree or, with YAML aliases, a graph without cycles: a value that is referenced twice is one object
/// in two places.
/// </summary>
internal sealed class DataValue
{
    // With fewer entries, checking each one costs less than a lookup table.
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

    /// <summary>The kind of the value.</summary>
    public DataKind Kind { get; }

    /// <summary>
    /// The span of the value, including its quotation marks or brackets, in UTF-16 code units of the text that was read; an empty span after the colon of a key
    /// without a value.
    /// </summary>
    public TextSpan Span { get; }

    /// <summary>The text of a string, the JSON spelling of a number, or <c>true</c> or <c>false</c> for a Boolean; otherwise, empty.</summary>
    public string Text { get; }

    /// <summary>The items of a list, in order; otherwise, empty.</summary>
    public IReadOnlyList<DataValue> Items { get; }

    /// <summary>The entries of a map, in the order in which they are written; otherwise, empty.</summary>
    public IReadOnlyList<DataEntry> Entries { get; }

    public static DataValue Null(TextSpan span) => new(DataKind.Null, span, "");

    public static DataValue Boolean(TextSpan span, bool value) => new(DataKind.Boolean, span, value ? "true" : "false");

    /// <summary>Creates a number.</summary>
    /// <param name="span">The span of the number.</param>
    /// <param name="json">The JSON spelling: as written if that is valid JSON; otherwise, the canonical spelling.</param>
    public static DataValue Number(TextSpan span, string json) => new(DataKind.Number, span, json);

    public static DataValue String(TextSpan span, string text) => new(DataKind.String, span, text);

    public static DataValue List(TextSpan span, IReadOnlyList<DataValue> items) => new(DataKind.List, span, "", items);

    public static DataValue Map(TextSpan span, IReadOnlyList<DataEntry> entries) => new(DataKind.Map, span, "", entries: entries);

    /// <summary>Returns the value of a key, compared ordinally, or null if the map has no such key.</summary>
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
/// <param name="Key">The key, without quotation marks and with its escape sequences resolved.</param>
/// <param name="KeySpan">The span of the key, including its quotation marks.</param>
/// <param name="Value">The value.</param>
internal readonly record struct DataEntry(string Key, TextSpan KeySpan, DataValue Value);

/// <summary>A part of front matter that is malformed or is not read, reported as DS0016.</summary>
/// <param name="Span">The span of the part, in UTF-16 code units of the text that was read.</param>
/// <param name="Message">The message: the construct, what is wrong with it, and the consequence, without a final period.</param>
internal readonly record struct DataProblem(TextSpan Span, string Message);
