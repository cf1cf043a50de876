using System;
using System.Text.Json;
using System.Text.Json.Serialization;
using Dataset.Primitives;

namespace Dataset.Records;

/// <summary>
/// Reads articles by their keys, including those with typed front matter: the serializer casts what a converter of the base type returns, so no converter is
/// needed for each type of front matter.
/// </summary>
internal sealed class ArticleConverter(Corpus corpus) : JsonConverter<Article>
{
    public override bool CanConvert(Type typeToConvert) => typeof(Article).IsAssignableFrom(typeToConvert);

    public override Article Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var key = Reference.Read(ref reader, "article", "key");
        var article = corpus.FindNamedArticle(key)
            ?? throw new JsonException(Throw.NotFound("article", key, corpus.Name, corpus.Articles.Keys).Message);
        return typeToConvert.IsInstanceOfType(article) ? article : throw new JsonException(
            $"The front matter of '{key}' in the corpus '{corpus.Name}' was not compiled as {typeToConvert.GenericTypeArguments[0].Name}; "
            + "use Article instead.");
    }

    public override void Write(Utf8JsonWriter writer, Article value, JsonSerializerOptions options) => writer.WriteStringValue(value.Key);
}
