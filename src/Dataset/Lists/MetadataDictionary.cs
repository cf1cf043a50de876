using System.Collections;
using System.Collections.Generic;
using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using System.Linq;
using System.Text;
using System.Text.Json;
using Dataset.Text;

namespace Dataset.Lists;

/// <summary>The entries of an article's front matter in order, read from a JSON object.</summary>
[DebuggerDisplay("Count = {Count}")]
internal sealed class MetadataDictionary : IReadOnlyDictionary<string, JsonElement>
{
    private readonly KeyValuePair<string, JsonElement>[] _entries;

    /// <summary>Initializes a new instance of the <see cref="MetadataDictionary"/> class from a JSON object. It is empty if the text is empty.</summary>
    /// <exception cref="System.IO.InvalidDataException">The text is not a JSON object.</exception>
    public MetadataDictionary(string json) => _entries = json.Length == 0 ? [] : Read(json);

    public int Count => _entries.Length;

    public IEnumerable<string> Keys => _entries.Select(entry => entry.Key);

    public IEnumerable<JsonElement> Values => _entries.Select(entry => entry.Value);

    public JsonElement this[string key] =>
        TryGetValue(key, out var value) ? value : throw new KeyNotFoundException(
            $"The article's front matter has no '{key}'{(Nearest.Find(key, Keys) is { } near ? $". The nearest is '{near}'." : ".")}");

    public bool ContainsKey(string key) => TryGetValue(key, out _);

    public bool TryGetValue(string key, [MaybeNullWhen(false)] out JsonElement value)
    {
        foreach (var entry in _entries)
        {
            if (entry.Key == key)
            {
                value = entry.Value;
                return true;
            }
        }

        value = default;
        return false;
    }

    public IEnumerator<KeyValuePair<string, JsonElement>> GetEnumerator() => ((IEnumerable<KeyValuePair<string, JsonElement>>)_entries).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => _entries.GetEnumerator();

    /// <summary>Parses a JSON object. An empty text is parsed as an empty object.</summary>
    /// <exception cref="System.IO.InvalidDataException">The text is not a JSON object.</exception>
    public static JsonElement Parse(string json)
    {
        try
        {
            var reader = new Utf8JsonReader(json.Length == 0 ? "{}"u8 : Encoding.UTF8.GetBytes(json));
            var element = JsonElement.ParseValue(ref reader);
            return element.ValueKind == JsonValueKind.Object ? element : throw Image.BadSegment.Because("the metadata is not a JSON object");
        }
        catch (JsonException)
        {
            throw Image.BadSegment.Because("the metadata is not JSON");
        }
    }

    private static KeyValuePair<string, JsonElement>[] Read(string json) =>
        [.. Parse(json).EnumerateObject().Select(property => KeyValuePair.Create(property.Name, property.Value))];
}
