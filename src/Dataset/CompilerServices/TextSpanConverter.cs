using System;
using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Serialization;
using Dataset.Json;

namespace Dataset.CompilerServices;

/// <summary>
/// Converts a <see cref="TextSpan"/> to and from JSON such as <c>{"start":0,"length":5}</c>. <see cref="JsonSerializer"/> uses this converter automatically.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class TextSpanConverter : JsonConverter<TextSpan>
{
    /// <summary>Reads a span. Other properties are ignored.</summary>
    /// <param name="reader">The reader, at the beginning of the object.</param>
    /// <param name="typeToConvert">Not used.</param>
    /// <param name="options">Not used.</param>
    /// <returns>The span.</returns>
    /// <exception cref="JsonException">The value is not an object, or the start or the length is missing, negative or not an integer.</exception>
    public override TextSpan Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        ValueJson.ExpectObject(ref reader);
        int start = -1, length = -1;
        while (ValueJson.ReadProperty(ref reader, "start"u8, "length"u8, out var property))
        {
            if (reader.TokenType != JsonTokenType.Number || !reader.TryGetInt32(out var number) || number < 0)
            {
                throw new JsonException("The start and the length of a span must be non-negative integers.");
            }

            (start, length) = property == 0 ? (number, length) : (start, number);
        }

        return start >= 0 && length >= 0 ? new TextSpan(start, length) : throw new JsonException("A span must have a start and a length.");
    }

    /// <summary>Writes a span.</summary>
    /// <param name="writer">The writer.</param>
    /// <param name="value">The span to write.</param>
    /// <param name="options">Not used.</param>
    /// <exception cref="ArgumentNullException"><paramref name="writer"/> is <see langword="null"/>.</exception>
    public override void Write(Utf8JsonWriter writer, TextSpan value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ValueJson.Write(writer, value);
    }
}
