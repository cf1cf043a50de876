using System;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Dataset.Records;

/// <summary>Writes front matter for the serializer, and tracks the path of each value in the front matter.</summary>
/// <param name="json">The writer to write to.</param>
/// <param name="options">The options that the serializer reads the JSON with.</param>
/// <param name="sought">A path as the serializer reports it, if the purpose of writing is to find it.</param>
internal sealed class RecordWriter(Utf8JsonWriter json, RecordOptions options, string? sought = null)
{
    private readonly RecordPath _path = new();

    public Utf8JsonWriter Json { get; } = json;

    public RecordOptions Options { get; } = options;

    /// <summary>The sought path, in the keys of the front matter.</summary>
    public string? Found { get; private set; }

    /// <summary>The type of the value at that path, or null if the path is inside a value that is written unchanged.</summary>
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

    /// <summary>Creates the exception for the value that is being written.</summary>
    public JsonException Fail(string message) => new(message, _path.InKeys(), null, null);

    private void Write(JsonElement value, Type type, JsonConverter? converter)
    {
        // Enclosing values come before the path, so the last match is the closest.
        if (sought is not null && _path.InNames() is var name && sought.StartsWith(name, StringComparison.Ordinal)
            && (sought.Length == name.Length || sought[name.Length] is '.' or '['))
        {
            Found = _path.InKeys() + sought[name.Length..];
            FoundType = sought.Length == name.Length ? type : null;
        }

        Options.GetShape(type, converter).Write(value, this);
    }
}
