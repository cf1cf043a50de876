using System.Text.Json;

namespace Dataset.Records;

/// <summary>What the values of a type look like in front matter, and how they are written for the serializer.</summary>
internal abstract class Shape
{
    /// <summary>Of values that the serializer reads as they are.</summary>
    public static Shape Plain { get; } = new PlainShape();

    /// <summary>Writes a value. What is no value of the type at all is written as it is, for the serializer to refuse it.</summary>
    /// <exception cref="JsonException">The value cannot be written.</exception>
    public abstract void Write(JsonElement value, RecordWriter writer);

    private sealed class PlainShape : Shape
    {
        public override void Write(JsonElement value, RecordWriter writer) => value.WriteTo(writer.Json);
    }
}
