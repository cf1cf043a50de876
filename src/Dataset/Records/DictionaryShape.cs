using System;
using System.Text.Json;

namespace Dataset.Records;

/// <summary>Dictionaries, whose keys are user data and do not change.</summary>
internal sealed class DictionaryShape(Type item) : Shape
{
    public override void Write(JsonElement value, RecordWriter writer)
    {
        if (value.ValueKind != JsonValueKind.Object)
        {
            value.WriteTo(writer.Json);
            return;
        }

        writer.Json.WriteStartObject();
        foreach (var entry in value.EnumerateObject())
        {
            writer.WriteProperty(entry.Name, entry.Name, entry.Value, item);
        }

        writer.Json.WriteEndObject();
    }
}
