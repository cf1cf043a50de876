using System;
using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Serialization;
using Dataset.Json;

namespace Dataset.CompilerServices;

/// <summary>Writes a <see cref="TextSpan"/> as <c>{"start":0,"length":5}</c> and reads it back; <see cref="JsonSerializer"/> finds it by itself.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class TextSpanConverter : JsonConverter<TextSpan>
{
    /// <summary>Reads a span; properties of other names are passed over.</summary>
    /// <param name="reader">The reader, at the beginning of the object.</param>
    /// <param name="typeToConvert">Not used.</param>
    /// <param name="options">Not used.</param>
    /// <returns>The span.</returns>
    /// <exception cref="JsonException">It is no object, start or length is missing, negative or no number.</exception>
    public override TextSpan Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        ValueJson.ExpectObject(ref reader);
        int start = -1, length = -1;
        while (ValueJson.ReadProperty(ref reader, "start"u8, "length"u8, out var property))
        {
            if (reader.TokenType != JsonTokenType.Number || !reader.TryGetInt32(out var number) || number < 0)
            {
                throw new JsonException("The start and the length of a span are whole numbers from 0.");
            }

            (start, length) = property == 0 ? (number, length) : (start, number);
        }

        return start >= 0 && length >= 0 ? new TextSpan(start, length) : throw new JsonException("A span has a start and a length.");
    }

    /// <summary>Writes the span.</summary>
    /// <param name="writer">The writer.</param>
    /// <param name="value">The span.</param>
    /// <param name="options">Not used.</param>
    /// <exception cref="ArgumentNullException"><paramref name="writer"/> is <see langword="null"/>.</exception>
    public override void Write(Utf8JsonWriter writer, TextSpan value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ValueJson.Write(writer, value);
    }
}
