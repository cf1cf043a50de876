using System.Text.Json;

namespace Dataset.Records;

/// <summary>The text that names an entry of a corpus.</summary>
internal static class Reference
{
    /// <summary>The text that the reader stands at.</summary>
    /// <param name="reader">The reader.</param>
    /// <param name="what">What it names.</param>
    /// <param name="how">By what it names it.</param>
    /// <exception cref="JsonException">It is no text.</exception>
    public static string Read(ref Utf8JsonReader reader, string what, string how) =>
        reader.TokenType == JsonTokenType.String ? reader.GetString()! : throw new JsonException($"The {what} is not a text: it is written as {how}.");
}
