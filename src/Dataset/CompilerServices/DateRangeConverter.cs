using System;
using System.ComponentModel;
using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;
using Dataset.Json;

namespace Dataset.CompilerServices;

/// <summary>
/// Writes a <see cref="DateRange"/> as <c>{"from":"2024-09-06","to":"2024-09-07"}</c> and reads it back; <see cref="JsonSerializer"/> finds it by itself.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class DateRangeConverter : JsonConverter<DateRange>
{
    /// <summary>Reads a range; properties of other names are passed over.</summary>
    /// <param name="reader">The reader, at the beginning of the object.</param>
    /// <param name="typeToConvert">Not used.</param>
    /// <param name="options">Not used.</param>
    /// <returns>The range.</returns>
    /// <exception cref="JsonException">It is no object, a day is missing or not of the form yyyy-MM-dd, or the last day is earlier than the first.</exception>
    public override DateRange Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        ValueJson.ExpectObject(ref reader);
        DateOnly? from = null, to = null;
        while (ValueJson.ReadProperty(ref reader, "from"u8, "to"u8, out var property))
        {
            if (reader.TokenType != JsonTokenType.String
                || !DateOnly.TryParseExact(reader.GetString(), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
            {
                throw new JsonException("The days of a range have the form yyyy-MM-dd.");
            }

            if (property == 0)
            {
                from = day;
            }
            else
            {
                to = day;
            }
        }

        return from is { } first && to is { } last && first <= last
            ? new DateRange(first, last)
            : throw new JsonException("A range has a first and a last day, in this order.");
    }

    /// <summary>Writes the range.</summary>
    /// <param name="writer">The writer.</param>
    /// <param name="value">The range.</param>
    /// <param name="options">Not used.</param>
    /// <exception cref="ArgumentNullException"><paramref name="writer"/> is <see langword="null"/>.</exception>
    public override void Write(Utf8JsonWriter writer, DateRange value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStartObject();
        ValueJson.WriteRange(writer, value);
        writer.WriteEndObject();
    }
}
