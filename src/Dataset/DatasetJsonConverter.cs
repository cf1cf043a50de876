using System;
using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Serialization;
using Dataset.Json;

namespace Dataset;

/// <summary>
/// Writes corpora, articles and their parts as JSON; <see cref="JsonSerializer"/> finds it by itself. Nothing is read back from JSON: an article is an
/// entry of a corpus (<see cref="Corpus.Save(string)"/> and <see cref="Corpus.Open(string)"/> keep one).
/// </summary>
/// <typeparam name="T">The type that is written.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class DatasetJsonConverter<T> : JsonConverter<T>
    where T : class
{
    /// <summary>Not supported.</summary>
    /// <param name="reader">Not used.</param>
    /// <param name="typeToConvert">Not used.</param>
    /// <param name="options">Not used.</param>
    /// <returns>Nothing.</returns>
    /// <exception cref="NotSupportedException">Always.</exception>
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        throw new NotSupportedException($"{typeof(T).Name} is an entry of a corpus and cannot be read from JSON; use Corpus.Create, Corpus.Load or Corpus.Open.");

    /// <summary>Writes the value. Names are camelCase and nulls are written, whatever the options say.</summary>
    /// <param name="writer">Where to.</param>
    /// <param name="value">What.</param>
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
            default:
                PartJson.WriteAlone(writer, value);
                break;
        }
    }
}
