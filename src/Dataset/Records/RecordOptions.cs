using System;
using System.Collections.Concurrent;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace Dataset.Records;

/// <summary>
/// A user's options with converters for the objects of a corpus: entities, claims and articles. It caches the shapes of the types that were requested.
/// Thread-safe.
/// </summary>
internal sealed class RecordOptions
{
    private readonly ConcurrentDictionary<(Type Type, JsonConverter? Converter), Shape> _shapes = new();

    public RecordOptions(Corpus corpus, JsonSerializerOptions options)
    {
        // The options are copied, so they must no longer change.
        options.MakeReadOnly();

        // Converters in the options take precedence over those that an attribute sets on a type, and the first that can convert a type is used.
        Options = new(options);
        Options.Converters.Insert(0, new EntityConverter(corpus));
        Options.Converters.Insert(0, new ClaimConverter(corpus));
        Options.Converters.Insert(0, new ArticleConverter(corpus));
        Options.MakeReadOnly();
    }

    public JsonSerializerOptions Options { get; }

    /// <summary>Returns how the values of a type are rewritten.</summary>
    /// <param name="type">The type.</param>
    /// <param name="converter">The converter of the property itself, if any.</param>
    public Shape GetShape(Type type, JsonConverter? converter = null) =>
        _shapes.TryGetValue((type, converter), out var shape) ? shape : _shapes.GetOrAdd((type, converter), CreateShape(type, converter));

    private Shape CreateShape(Type type, JsonConverter? converter)
    {
        var plain = Nullable.GetUnderlyingType(type) ?? type;
        if (plain.IsEnum)
        {
            var contract = GetContract(type, converter);
            return IsOfSerializer(converter ?? GetContract(plain, null).Converter) ? new EnumShape(plain, contract) : Shape.Plain;
        }

        // The type of a property that is ignored or has its own converter need not have a contract.
        if (converter is not null || !Options.TryGetTypeInfo(plain, out var info) || info.PolymorphismOptions is not null)
        {
            return Shape.Plain;
        }

        return info.Kind switch
        {
            JsonTypeInfoKind.Object => new ObjectShape(info),
            JsonTypeInfoKind.Enumerable when ItemTypes.OfList(plain) is { } item => new ListShape(item),
            JsonTypeInfoKind.Dictionary when ItemTypes.OfDictionary(plain) is { } item => new DictionaryShape(item),
            _ => Shape.Plain,
        };
    }

    private JsonTypeInfo GetContract(Type type, JsonConverter? converter)
    {
        var options = Options;
        if (converter is not null)
        {
            options = new(options);
            options.Converters.Insert(0, converter);
        }

        return options.GetTypeInfo(type);
    }

    // The shape of the value is up to a user-defined converter.
    private static bool IsOfSerializer(JsonConverter converter) => converter.GetType().Assembly == typeof(JsonConverter).Assembly;
}
