using System;
using System.Collections.Concurrent;
using System.Text;
using Dataset.Json;

namespace Dataset.Rows;

/// <summary>The names of enumeration values in text columns, which are their names in JSON. Each is created once.</summary>
internal static class RowNames
{
    public static string Of(EntityKind kind) => Cache<EntityKind>.Get(kind, static kind => Names.Of(kind));

    public static string Of(ArticleFormat format) => Cache<ArticleFormat>.Get(format, static format => Names.Of(format));

    public static string Of(QuoteKind kind) => Cache<QuoteKind>.Get(kind, static kind => Names.Of(kind));

    public static string Of(Attribution attribution) => Cache<Attribution>.Get(attribution, static attribution => Names.Of(attribution));

    public static string Of(Coverage coverage) => Cache<Coverage>.Get(coverage, static coverage => Names.Of(coverage));

    private static class Cache<T>
        where T : struct, Enum
    {
        private static readonly ConcurrentDictionary<T, string> Texts = new();

        public delegate ReadOnlySpan<byte> Name(T value);

        public static string Get(T value, Name name) =>
            Texts.TryGetValue(value, out var text) ? text : Texts.GetOrAdd(value, Encoding.UTF8.GetString(name(value)));
    }
}
