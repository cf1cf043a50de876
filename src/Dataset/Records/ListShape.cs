using System;
using System.Text.Json;

namespace Dataset.Records;

/// <summary>Lists, whose items are written one by one.</summary>
internal sealed class ListShape(Type item) : Shape
{
    public override void Write(JsonElement value, RecordWriter writer)
    {
        if (value.ValueKind != JsonValueKind.Array)
        {
            value.WriteTo(writer.Json);
            return;
        }

        var index = 0;
        writer.Json.WriteStartArray();
        foreach (var one in value.EnumerateArray())
        {
            writer.WriteItem(index++, one, item);
        }

        writer.Json.WriteEndArray();
    }
}
