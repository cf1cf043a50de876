using System.Text.Json;

namespace Dataset.Records;

/// <summary>Reads a string that identifies an object of a corpus.</summary>
internal static class Reference
{
    /// <summary>Returns the string at the reader's position.</summary>
    /// <param name="reader">The reader.</param>
    /// <param name="what">The kind of object.</param>
    /// <param name="how">The ways to identify the object.</param>
    /// <exception cref="JsonException">The value is not a string.</exception>
    public static string Read(ref Utf8JsonReader reader, string what, string how) =>
        reader.TokenType == JsonTokenType.String ? reader.GetString()! : throw new JsonException($"The {what} must be a string: its {how}.");
}
