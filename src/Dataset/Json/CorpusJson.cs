using System.Text.Json;

namespace Dataset.Json;

/// <summary>Writes the JSON of a corpus, its entities and its claims.</summary>
internal static class CorpusJson
{
    public static void Write(Utf8JsonWriter writer, Corpus corpus)
    {
        writer.WriteStartObject();
        writer.WriteString("name"u8, corpus.Name);
        writer.WriteString("description"u8, corpus.Description);
        writer.WriteString("language"u8, corpus.Language);
        ValueJson.WriteDay(writer, "referenceDate"u8, corpus.ReferenceDate);
        writer.WriteString("fingerprint"u8, corpus.Fingerprint);
        PartJson.WriteArray(writer, "entities"u8, corpus.Entities, WriteContent);
        PartJson.WriteArray(writer, "claims"u8, corpus.Claims, WriteContent);
        writer.WriteStartArray("articles"u8);
        foreach (var article in corpus.Articles)
        {
            ArticleJson.Write(writer, article);
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    public static void Write(Utf8JsonWriter writer, Entity entity)
    {
        writer.WriteStartObject();
        WriteContent(writer, entity);
        writer.WriteEndObject();
    }

    public static void Write(Utf8JsonWriter writer, Claim claim)
    {
        writer.WriteStartObject();
        WriteContent(writer, claim);
        writer.WriteEndObject();
    }

    private static void WriteContent(Utf8JsonWriter writer, Entity entity)
    {
        writer.WriteString("id"u8, entity.Id);
        writer.WriteString("name"u8, entity.Name);
        writer.WriteString("kind"u8, Names.Of(entity.Kind));
        writer.WriteString("description"u8, entity.Description);
        PartJson.WriteStrings(writer, "aliases"u8, entity.Aliases);
    }

    private static void WriteContent(Utf8JsonWriter writer, Claim claim)
    {
        writer.WriteString("id"u8, claim.Id);
        writer.WriteString("statement"u8, claim.Statement);
        writer.WriteStartArray("disputes"u8);
        foreach (var other in claim.Disputes)
        {
            writer.WriteStringValue(other.Id);
        }

        writer.WriteEndArray();
        PartJson.WriteArray(writer, "evidence"u8, claim.Evidence, PartJson.Write);
    }
}
