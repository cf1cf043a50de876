using System;
using System.ComponentModel;
using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;
using Dataset.Json;

namespace Dataset.CompilerServices;

/// <summary>
/// Converts a <see cref="DateRange"/> to and from JSON such as <c>{"from":"2024-09-06","to":"2024-09-07"}</c>. <see cref="JsonSerializer"/> uses this converter
/// automatically.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class DateRangeConverter : JsonConverter<DateRange>
{
    /// <summary>Reads a date range. Other properties are ignored.</summary>
    /// <param name="reader">The reader, at the beginning of the object.</param>
    /// <param name="typeToConvert">Not used.</param>
    /// <param name="options">Not used.</param>
    /// <returns>The date range.</returns>
    /// <exception cref="JsonException">
    /// The value is not an object, a day is missing or does not have the form yyyy-MM-dd, or the last day is earlier than the first day.
    /// </exception>
    public override DateRange Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        ValueJson.ExpectObject(ref reader);
        DateOnly? from = null, to = null;
        while (ValueJson.ReadProperty(ref reader, "from"u8, "to"u8, out var property))
        {
            if (reader.TokenType != JsonTokenType.String
                || !DateOnly.TryParseExact(reader.GetString(), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
            {
                throw new JsonException("The days of a date range must have the form yyyy-MM-dd.");
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
            : throw new JsonException("A date range must have a first day and a last day, in this order.");
    }

    /// <summary>Writes a date range.</summary>
    /// <param name="writer">The writer.</param>
    /// <param name="value">The date range to write.</param>
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
