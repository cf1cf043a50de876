using System;
using System.Buffers;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Dataset.Lists;

namespace Dataset.Records;

/// <summary>
/// Reads front matter as a record: rewrites it with the names and members of the record's type, and lets the serializer read the result. A converter for
/// each type would require code generated at run time.
/// </summary>
internal static class RecordReader
{
    private const string CannotConvert = "The JSON value could not be converted to ";

    /// <summary>Reads the record.</summary>
    /// <param name="article">The article.</param>
    /// <param name="metadata">The article's front matter as a JSON object, or empty if the article has no front matter.</param>
    /// <param name="contract">The contract of the record.</param>
    public static T Read<T>(Article article, string metadata, JsonTypeInfo<T> contract)
    {
        var options = article.Corpus.GetRecordOptions(contract.Options);
        var bound = (JsonTypeInfo<T>)options.Options.GetTypeInfo(typeof(T));
        var value = MetadataDictionary.Parse(metadata);
        var json = new ArrayBufferWriter<byte>();
        try
        {
            Write(value, typeof(T), json, options);
        }
        catch (JsonException wrong)
        {
            throw Explain(article, wrong.Message, wrong.Path, wrong);
        }

        try
        {
            return JsonSerializer.Deserialize(json.WrittenSpan, bound)
                ?? throw new JsonException($"The converter returned null instead of {typeof(T).Name}.");
        }
        catch (JsonException wrong)
        {
            // The place in the front matter is looked up only in case of an error.
            var place = Write(value, typeof(T), new ArrayBufferWriter<byte>(), options, wrong.Path ?? "$");
            throw Explain(article, GetReason(wrong, place.FoundType), place.Found, wrong);
        }
    }

    private static RecordWriter Write(JsonElement value, Type type, ArrayBufferWriter<byte> into, RecordOptions options, string? sought = null)
    {
        using var json = new Utf8JsonWriter(into);
        var writer = new RecordWriter(json, options, sought);
        writer.WriteRoot(value, type);
        return writer;
    }

    private static JsonException Explain(Article article, string message, string? path, Exception inner) =>
        new($"{article.Corpus.Name}/{article.Key}: {message} Path: {path}.", path, null, null, inner);

    // The serializer appends to its messages the path, line and byte position in the JSON it was given, which is not the file. For the value of a
    // constructor parameter, it names the type that declares the constructor.
    private static string GetReason(JsonException wrong, Type? type)
    {
        var end = wrong.Message.LastIndexOf($" Path: {wrong.Path} | ", StringComparison.Ordinal);
        var reason = end < 0 ? wrong.Message : wrong.Message[..end];
        return type is not null && reason.StartsWith(CannotConvert, StringComparison.Ordinal) ? $"{CannotConvert}{type}." : reason;
    }
}
