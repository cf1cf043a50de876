using System.Buffers;
using System.Text.Json;

namespace Dataset.Json;

/// <summary>
/// Writes the JSON of an article, which article.schema.json describes. Property names are written as UTF-8, and pieces of text directly from the article,
/// without a copy.
/// </summary>
internal static class ArticleJson
{
    // No encoder: the escapes are those of JsonSerializer, so a line is identical to its output, byte for byte.
    private static readonly JsonWriterOptions LineOptions = new() { SkipValidation = true };

    /// <summary>Creates a writer for the lines of JSON Lines.</summary>
    public static Utf8JsonWriter CreateLineWriter(IBufferWriter<byte> output) => new(output, LineOptions);

    public static void Write(Utf8JsonWriter writer, Article article)
    {
        writer.WriteStartObject();
        writer.WriteString("key"u8, article.Key);
        WriteContent(writer, article);
        writer.WriteEndObject();
    }

    private static void WriteContent(Utf8JsonWriter writer, Article article)
    {
        writer.WriteString("name"u8, article.MemberName);
        writer.WriteString("format"u8, Names.Of(article.Format));
        writer.WriteString("text"u8, article.GetUtf8Text());
        WriteFrame(writer, article);
        PartJson.WriteArray(writer, "paragraphs"u8, article.Paragraphs, PartJson.Write);
        PartJson.WriteArray(writer, "sentences"u8, article.Sentences, PartJson.Write);
        PartJson.WriteArray(writer, "quotes"u8, article.Quotes, PartJson.Write);
        PartJson.WriteArray(writer, "mentions"u8, article.Mentions, PartJson.Write);
        PartJson.WriteArray(writer, "dates"u8, article.Dates, PartJson.Write);
        PartJson.WriteArray(writer, "entities"u8, article.Entities, WriteEntity);
    }

    private static void WriteFrame(Utf8JsonWriter writer, Article article)
    {
        writer.WriteString("headline"u8, article.Headline);
        writer.WriteString("section"u8, article.Section);
        writer.WriteString("deck"u8, article.Deck);
        PartJson.WriteStrings(writer, "authors"u8, article.Authors);
        WriteDateline(writer, article.Dateline);
        writer.WriteString("credit"u8, article.Credit);
        PartJson.WriteStrings(writer, "boilerplate"u8, article.Boilerplate);
        writer.WriteStartArray("subheadings"u8);
        foreach (var subheading in article.Subheadings)
        {
            writer.WriteStringValue(article.AsSpan(subheading.Span));
        }

        writer.WriteEndArray();
        ValueJson.WriteDay(writer, "published"u8, article.Published);
        writer.WriteString("publisher"u8, article.Publisher);
        writer.WriteString("url"u8, article.Url?.OriginalString);
        PartJson.WriteStrings(writer, "tags"u8, article.Tags);
        writer.WriteString("frontMatter"u8, article.FrontMatter);
        writer.WriteStartObject("metadata"u8);
        foreach (var (key, value) in article.Metadata)
        {
            writer.WritePropertyName(key);
            value.WriteTo(writer);
        }

        writer.WriteEndObject();
    }

    private static void WriteDateline(Utf8JsonWriter writer, Dateline? dateline)
    {
        if (dateline is null)
        {
            writer.WriteNull("dateline"u8);
            return;
        }

        writer.WriteStartObject("dateline"u8);
        PartJson.Write(writer, dateline);
        writer.WriteEndObject();
    }

    private static void WriteEntity(Utf8JsonWriter writer, Entity entity)
    {
        writer.WriteString("id"u8, entity.Id);
        writer.WriteString("name"u8, entity.Name);
        writer.WriteString("kind"u8, Names.Of(entity.Kind));
    }
}
