using System.Buffers;
using System.Text.Json;

namespace Dataset.Evaluation;

/// <summary>Writes the JSON of an article, preceded by its id.</summary>
internal static class ArticleOutput
{
    public static byte[] Write(InputLine line)
    {
        var corpus = Corpus.Create("Evaluation", [new ArticleSource("text", line.Text)]);
        using var article = JsonSerializer.SerializeToDocument(corpus.Articles[0]);
        var buffer = new ArrayBufferWriter<byte>();
        using var writer = new Utf8JsonWriter(buffer);
        writer.WriteStartObject();
        writer.WritePropertyName("id");
        line.Id.WriteTo(writer);
        foreach (var property in article.RootElement.EnumerateObject())
        {
            property.WriteTo(writer);
        }

        writer.WriteEndObject();
        writer.Flush();
        return buffer.WrittenSpan.ToArray();
    }
}
