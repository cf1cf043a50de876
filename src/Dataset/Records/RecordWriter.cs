using System;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Dataset.Records;

/// <summary>Writes front matter for the serializer, and knows at every value where in the front matter it stands.</summary>
/// <param name="json">Where to.</param>
/// <param name="options">The options that the serializer reads it with.</param>
/// <param name="sought">A place as the serializer states it, if what is written only serves to find it.</param>
internal sealed class RecordWriter(Utf8JsonWriter json, RecordOptions options, string? sought = null)
{
    private readonly RecordPath _path = new();

    public Utf8JsonWriter Json { get; } = json;

    public RecordOptions Options { get; } = options;

    /// <summary>The place that was sought, in the keys of the front matter.</summary>
    public string? Found { get; private set; }

    /// <summary>The type of the value at that place, null where it stands in a value that is written as it is.</summary>
    public Type? FoundType { get; private set; }

    public void WriteRoot(JsonElement value, Type type) => Write(value, type, null);

    public void WriteItem(int index, JsonElement value, Type type)
    {
        _path.Enter(index);
        Write(value, type, null);
        _path.Leave();
    }

    public void WriteProperty(string key, string name, JsonElement value, Type type, JsonConverter? converter = null)
    {
        _path.Enter(key, name);
        Json.WritePropertyName(name);
        Write(value, type, converter);
        _path.Leave();
    }

    /// <summary>The exception for the value that is being written.</summary>
    public JsonException Fail(string message) => new(message, _path.InKeys(), null, null);

    private void Write(JsonElement value, Type type, JsonConverter? converter)
    {
        // What encloses the place comes before it, so the last that fits is the nearest.
        if (sought is not null && _path.InNames() is var name && sought.StartsWith(name, StringComparison.Ordinal)
            && (sought.Length == name.Length || sought[name.Length] is '.' or '['))
        {
            Found = _path.InKeys() + sought[name.Length..];
            FoundType = sought.Length == name.Length ? type : null;
        }

        Options.GetShape(type, converter).Write(value, this);
    }
}
