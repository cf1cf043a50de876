using System;
using System.Collections.Concurrent;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace Dataset.Records;

/// <summary>
/// A user's options with converters for what a corpus has: people, claims, articles. It keeps the shapes of the types that were asked for. Any thread may
/// use it.
/// </summary>
internal sealed class RecordOptions
{
    private readonly ConcurrentDictionary<(Type Type, JsonConverter? Converter), Shape> _shapes = new();

    public RecordOptions(Corpus corpus, JsonSerializerOptions options)
    {
        // A copy is kept of them, so they must not change any more.
        options.MakeReadOnly();

        // Converters of the options come before those that an attribute gives a type, and the first that can convert it counts.
        Options = new(options);
        Options.Converters.Insert(0, new EntityConverter(corpus));
        Options.Converters.Insert(0, new ClaimConverter(corpus));
        Options.Converters.Insert(0, new ArticleConverter(corpus));
        Options.MakeReadOnly();
    }

    public JsonSerializerOptions Options { get; }

    /// <summary>How the values of a type are rewritten.</summary>
    /// <param name="type">The type.</param>
    /// <param name="converter">The converter that the property has for itself, if any.</param>
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

        // The type of a property that is ignored or has a converter of its own need not have a contract at all.
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

    // A converter that the user wrote knows by itself what it reads.
    private static bool IsOfSerializer(JsonConverter converter) => converter.GetType().Assembly == typeof(JsonConverter).Assembly;
}
