using System;
using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Serialization;
using Dataset.Json;

namespace Dataset.CompilerServices;

/// <summary>
/// Writes corpora, articles, their parts and search results as JSON. <see cref="JsonSerializer"/> uses this converter automatically. Reading from JSON is not
/// supported because an article is an entry of a corpus. Use <see cref="Corpus.Save(string)"/> and <see cref="Corpus.Open(string)"/> to store and load a
/// corpus.
/// </summary>
/// <typeparam name="T">The type to write.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class DatasetJsonConverter<T> : JsonConverter<T>
    where T : notnull
{
    /// <summary>Determines whether the converter can write values of a type.</summary>
    /// <param name="typeToConvert">The type to check.</param>
    /// <returns><see langword="true"/> for <typeparamref name="T"/> and its derived types; otherwise, <see langword="false"/>.</returns>
    public override bool CanConvert(Type typeToConvert) => typeof(T).IsAssignableFrom(typeToConvert);

    /// <summary>Not supported.</summary>
    /// <param name="reader">Not used.</param>
    /// <param name="typeToConvert">The requested type.</param>
    /// <param name="options">Not used.</param>
    /// <returns>This method does not return a value.</returns>
    /// <exception cref="NotSupportedException">Always.</exception>
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        throw new NotSupportedException($"{typeToConvert?.Name} belongs to a corpus and cannot be read from JSON. Use Corpus.Create, Corpus.Load or " +
            $"Corpus.Open.");

    /// <summary>Writes a value. Names are in camel case and null values are written, regardless of the options.</summary>
    /// <param name="writer">The writer.</param>
    /// <param name="value">The value to write.</param>
    /// <param name="options">Not used.</param>
    /// <exception cref="ArgumentNullException"><paramref name="writer"/> is <see langword="null"/>.</exception>
    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        switch (value)
        {
            case Article article:
                ArticleJson.Write(writer, article);
                break;
            case Corpus corpus:
                CorpusJson.Write(writer, corpus);
                break;
            case Entity entity:
                CorpusJson.Write(writer, entity);
                break;
            case Claim claim:
                CorpusJson.Write(writer, claim);
                break;
            case ArticlePart or Utterance:
                PartJson.WriteAlone(writer, value);
                break;
            default:
                ResultJson.Write(writer, value);
                break;
        }
    }
}
