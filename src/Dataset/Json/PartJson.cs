using System;
using System.Collections.Generic;
using System.Text.Json;

namespace Dataset.Json;

/// <summary>Writes the JSON of the parts of an article: the properties of one object each.</summary>
internal static class PartJson
{
    /// <summary>Writes a part on its own, beginning with the article's key.</summary>
    public static void WriteAlone(Utf8JsonWriter writer, object part)
    {
        writer.WriteStartObject();
        switch (part)
        {
            case Paragraph paragraph:
                writer.WriteString("article"u8, paragraph.Article.Key);
                Write(writer, paragraph);
                writer.WriteString("text"u8, paragraph.Article.AsSpan(paragraph.Span));
                break;
            case Sentence sentence:
                writer.WriteString("article"u8, sentence.Article.Key);
                Write(writer, sentence);
                writer.WriteString("text"u8, sentence.Article.AsSpan(sentence.Span));
                break;
            case Quote quote:
                writer.WriteString("article"u8, quote.Article.Key);
                Write(writer, quote);
                break;
            case Mention mention:
                writer.WriteString("article"u8, mention.Article.Key);
                Write(writer, mention);
                break;
            case DateMention date:
                writer.WriteString("article"u8, date.Article.Key);
                Write(writer, date);
                break;
            case Evidence evidence:
                writer.WriteString("claim"u8, evidence.Claim.Id);
                Write(writer, evidence);
                break;
            case Block block:
                writer.WriteString("article"u8, block.Article.Key);
                ValueJson.WritePiece(writer, block.Article, block.Span);
                writer.WriteString("kind"u8, Names.Of(block.Kind));
                break;
            case Dateline dateline:
                writer.WriteString("article"u8, dateline.Article.Key);
                ValueJson.WriteSpan(writer, dateline.Span);
                Write(writer, dateline);
                break;
            case Subheading subheading:
                writer.WriteString("article"u8, subheading.Article.Key);
                ValueJson.WritePiece(writer, subheading.Article, subheading.Span);
                break;
            case Utterance utterance:
                writer.WriteString("article"u8, utterance.Article.Key);
                Write(writer, utterance);
                break;
            default:
                throw new NotSupportedException($"A {part.GetType().Name} has no JSON representation.");
        }

        writer.WriteEndObject();
    }

    public static void Write(Utf8JsonWriter writer, Paragraph paragraph)
    {
        ValueJson.WriteSpan(writer, paragraph.Span);
        ValueJson.WriteIndex(writer, "heading"u8, paragraph.Heading?.Index);
    }

    public static void Write(Utf8JsonWriter writer, Sentence sentence)
    {
        ValueJson.WriteSpan(writer, sentence.Span);
        writer.WriteNumber("paragraph"u8, sentence.ParagraphIndex);
    }

    public static void Write(Utf8JsonWriter writer, Quote quote)
    {
        ValueJson.WritePiece(writer, quote.Article, quote.Span);
        writer.WriteString("kind"u8, Names.Of(quote.Kind));
        writer.WriteString("attribution"u8, Names.Of(quote.Attribution));
        writer.WriteString("speaker"u8, quote.Speaker?.Id);
        writer.WriteString("speakerText"u8, quote.SpeakerText);
        writer.WriteString("cue"u8, quote.Cue);
        writer.WriteNumber("group"u8, quote.UtteranceIndex);
        writer.WriteNumber("paragraph"u8, quote.Paragraph.Index);
    }

    public static void Write(Utf8JsonWriter writer, Utterance utterance)
    {
        writer.WriteString("text"u8, utterance.Text);
        writer.WriteString("kind"u8, Names.Of(utterance.Kind));
        writer.WriteString("attribution"u8, Names.Of(utterance.Attribution));
        writer.WriteString("speaker"u8, utterance.Speaker?.Id);
        writer.WriteString("speakerText"u8, utterance.SpeakerText);
        WriteArray(writer, "quotes"u8, utterance.Quotes, Write);
    }

    public static void Write(Utf8JsonWriter writer, Mention mention)
    {
        ValueJson.WritePiece(writer, mention.Article, mention.Span);
        writer.WriteString("entity"u8, mention.Entity.Id);
        writer.WriteString("kind"u8, Names.Of(mention.Entity.Kind));
    }

    public static void Write(Utf8JsonWriter writer, DateMention date)
    {
        ValueJson.WritePiece(writer, date.Article, date.Span);
        ValueJson.WriteRange(writer, date.Range);
    }

    public static void Write(Utf8JsonWriter writer, Dateline dateline)
    {
        writer.WriteString("text"u8, dateline.Article.AsSpan(dateline.Span));
        writer.WriteString("place"u8, dateline.Place);
        ValueJson.WriteDay(writer, "date"u8, dateline.Date);
        writer.WriteString("agency"u8, dateline.Agency);
    }

    public static void Write(Utf8JsonWriter writer, Evidence evidence)
    {
        writer.WriteString("article"u8, evidence.Article.Key);
        ValueJson.WritePiece(writer, evidence.Article, evidence.Span);
        ValueJson.WriteIndex(writer, "sentence"u8, evidence.Sentence?.Index);
    }

    public static void WriteArray<T>(Utf8JsonWriter writer, ReadOnlySpan<byte> name, IReadOnlyList<T> items, Action<Utf8JsonWriter, T> write)
    {
        writer.WriteStartArray(name);
        for (var i = 0; i < items.Count; i++)
        {
            writer.WriteStartObject();
            write(writer, items[i]);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    public static void WriteStrings(Utf8JsonWriter writer, ReadOnlySpan<byte> name, IReadOnlyList<string> strings)
    {
        writer.WriteStartArray(name);
        for (var i = 0; i < strings.Count; i++)
        {
            writer.WriteStringValue(strings[i]);
        }

        writer.WriteEndArray();
    }
}
