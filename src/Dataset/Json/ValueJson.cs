using System;
using System.Globalization;
using System.Text.Json;

namespace Dataset.Json;

/// <summary>Writes the JSON of spans and days, which the other objects contain.</summary>
internal static class ValueJson
{
    /// <summary>Writes a span as a separate object.</summary>
    public static void Write(Utf8JsonWriter writer, TextSpan span)
    {
        writer.WriteStartObject();
        WriteSpan(writer, span);
        writer.WriteEndObject();
    }

    /// <summary>Writes a span as a separate object, or null.</summary>
    public static void Write(Utf8JsonWriter writer, ReadOnlySpan<byte> name, TextSpan? span)
    {
        if (span is not { } value)
        {
            writer.WriteNull(name);
            return;
        }

        writer.WritePropertyName(name);
        Write(writer, value);
    }

    /// <summary>Writes a span as properties of the enclosing object, whose place it is.</summary>
    public static void WriteSpan(Utf8JsonWriter writer, TextSpan span)
    {
        writer.WriteNumber("start"u8, span.Start);
        writer.WriteNumber("length"u8, span.Length);
    }

    /// <summary>Writes a piece of an article: its place and its text.</summary>
    public static void WritePiece(Utf8JsonWriter writer, Article article, TextSpan span)
    {
        WriteSpan(writer, span);
        writer.WriteString("text"u8, article.AsSpan(span));
    }

    /// <summary>Writes the first and the last day, which are both null if the days are not known.</summary>
    public static void WriteRange(Utf8JsonWriter writer, DateRange? range)
    {
        WriteDay(writer, "from"u8, range?.From);
        WriteDay(writer, "to"u8, range?.To);
    }

    /// <summary>Writes a day as <c>yyyy-MM-dd</c>, or null.</summary>
    public static void WriteDay(Utf8JsonWriter writer, ReadOnlySpan<byte> name, DateOnly? day)
    {
        if (day is { } value)
        {
            Span<byte> iso = stackalloc byte[10];
            value.TryFormat(iso, out _, "yyyy-MM-dd", CultureInfo.InvariantCulture);
            writer.WriteString(name, iso);
        }
        else
        {
            writer.WriteNull(name);
        }
    }

    /// <summary>Writes a number, or null.</summary>
    public static void WriteIndex(Utf8JsonWriter writer, ReadOnlySpan<byte> name, int? index)
    {
        if (index is { } value)
        {
            writer.WriteNumber(name, value);
        }
        else
        {
            writer.WriteNull(name);
        }
    }

    /// <summary>Checks that the reader is at the beginning of an object.</summary>
    /// <exception cref="JsonException">The reader is not at the beginning of an object.</exception>
    public static void ExpectObject(ref Utf8JsonReader reader)
    {
        if (reader.TokenType != JsonTokenType.StartObject)
        {
            throw new JsonException("A JSON object is expected.");
        }
    }

    /// <summary>
    /// Moves to the value of the next property that has one of two names, from the beginning of an object or from a value in it; returns false at its end.
    /// Other
    /// properties are skipped.
    /// </summary>
    public static bool ReadProperty(ref Utf8JsonReader reader, ReadOnlySpan<byte> first, ReadOnlySpan<byte> second, out int property)
    {
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            property = reader.ValueTextEquals(first) ? 0 : reader.ValueTextEquals(second) ? 1 : -1;
            reader.Read();
            if (property >= 0)
            {
                return true;
            }

            reader.Skip();
        }

        property = -1;
        return false;
    }
}
