using System;
using System.Text.Json;
using System.Text.Json.Serialization;
using Dataset.Primitives;

namespace Dataset.Records;

/// <summary>
/// Reads articles by their keys, those with typed front matter as well: the serializer casts what a converter of the base type returns, so that none has to be
/// made for each type of front matter.
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
            $"The front matter of '{key}' in the corpus '{corpus.Name}' was not compiled as a {typeToConvert.GenericTypeArguments[0].Name}; "
            + "an Article can be read.");
    }

    public override void Write(Utf8JsonWriter writer, Article value, JsonSerializerOptions options) => writer.WriteStringValue(value.Key);
}
