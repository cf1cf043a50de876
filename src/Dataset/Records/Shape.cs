using System.Text.Json;

namespace Dataset.Records;

/// <summary>The form that values of a type have in front matter, and the way they are written for the serializer.</summary>
internal abstract class Shape
{
    /// <summary>The shape of values that the serializer reads unchanged.</summary>
    public static Shape Plain { get; } = new PlainShape();

    /// <summary>Writes a value. A value that cannot be of the type is written unchanged, so the serializer rejects it.</summary>
    /// <exception cref="JsonException">The value cannot be written.</exception>
    public abstract void Write(JsonElement value, RecordWriter writer);

    private sealed class PlainShape : Shape
    {
        public override void Write(JsonElement value, RecordWriter writer) => value.WriteTo(writer.Json);
    }
}
