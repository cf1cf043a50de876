using System;
using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Serialization;
using Dataset.Json;

namespace Dataset.CompilerServices;

/// <summary>
/// Writes corpora, articles, their parts and the results of searches as JSON; <see cref="JsonSerializer"/> finds it by itself. Nothing is read back from JSON:
/// an article is an entry of a corpus (<see cref="Corpus.Save(string)"/> and <see cref="Corpus.Open(string)"/> keep one).
/// </summary>
/// <typeparam name="T">The type that is written.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class DatasetJsonConverter<T> : JsonConverter<T>
    where T : notnull
{
    /// <summary>Whether values of a type are written.</summary>
    /// <param name="typeToConvert">The type.</param>
    /// <returns><see langword="true"/> for <typeparamref name="T"/> and what derives from it.</returns>
    public override bool CanConvert(Type typeToConvert) => typeof(T).IsAssignableFrom(typeToConvert);

    /// <summary>Not supported.</summary>
    /// <param name="reader">Not used.</param>
    /// <param name="typeToConvert">The type that was asked for.</param>
    /// <param name="options">Not used.</param>
    /// <returns>Nothing.</returns>
    /// <exception cref="NotSupportedException">Always.</exception>
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        throw new NotSupportedException($"{typeToConvert?.Name} belongs to a corpus and cannot be read from JSON; use Corpus.Create, Corpus.Load or " +
            $"Corpus.Open.");

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
            case ArticlePart or Utterance:
                PartJson.WriteAlone(writer, value);
                break;
            default:
                ResultJson.Write(writer, value);
                break;
        }
    }
}
