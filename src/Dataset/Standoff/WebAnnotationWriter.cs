using System;
using System.Buffers;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text.Json;
using Dataset.Rows;

namespace Dataset.Standoff;

/// <summary>
/// Writes a corpus as a W3C Web Annotation collection (https://www.w3.org/TR/annotation-model/) with one page, article by article.
/// </summary>
internal sealed class WebAnnotationWriter : IDisposable
{
    // This many characters before and after a piece usually distinguish it from another with the same words.
    private const int ContextLength = 32;

    private readonly Corpus _corpus;
    private readonly ArrayBufferWriter<byte> _buffer = new();
    private readonly Utf8JsonWriter _writer;
    private readonly CodePoints _points = new();
    private string _source = "";
    private int _total;

    public WebAnnotationWriter(Corpus corpus)
    {
        _corpus = corpus;
        _writer = new(_buffer);
    }

    public void Dispose() => _writer.Dispose();

    /// <summary>Returns the pieces of the document, in order. Each is valid until the next is requested.</summary>
    public IEnumerable<ReadOnlyMemory<byte>> Write()
    {
        _writer.WriteStartObject();
        _writer.WriteString("@context"u8, "http://www.w3.org/ns/anno.jsonld"u8);
        _writer.WriteString("id"u8, "#annotations"u8);
        _writer.WriteString("type"u8, "AnnotationCollection"u8);
        _writer.WriteString("label"u8, _corpus.Name);
        _writer.WriteStartObject("first"u8);
        _writer.WriteString("id"u8, "#page-1"u8);
        _writer.WriteString("type"u8, "AnnotationPage"u8);
        _writer.WriteNumber("startIndex"u8, 0);
        _writer.WriteStartArray("items"u8);
        foreach (var article in _corpus.Articles)
        {
            Write(article);
            yield return Take();
        }

        _writer.WriteEndArray();
        _writer.WriteEndObject();

        // The total is known only now, and the order of members does not matter.
        _writer.WriteNumber("total"u8, _total);
        _writer.WriteEndObject();
        yield return Take();
    }

    private ReadOnlyMemory<byte> Take()
    {
        _writer.Flush();
        var piece = _buffer.WrittenMemory;
        _buffer.ResetWrittenCount();
        return piece;
    }

    private void Write(Article article)
    {
        _source = string.Join('/', article.Key.Split('/').Select(Uri.EscapeDataString));
        foreach (var mention in article.Mentions)
        {
            Begin("mention", mention.Index, "identifying");
            WriteEntity("identifying", mention.Entity);
            WriteText("classifying", BratKind(mention.Entity));
            End(article, mention.Span);
        }

        foreach (var quote in article.Quotes)
        {
            Begin("quote", quote.Index, "classifying");
            WriteText("classifying", "Quote");
            WriteText("classifying", quote.Kind.ToString());
            if (quote.Speaker is { } speaker)
            {
                WriteEntity("linking", speaker);
            }

            if (quote.SpeakerText is { } written)
            {
                WriteText("tagging", written);
            }

            End(article, quote.Span);
        }

        WriteSpeakers(article);
        WriteCues(article);
        foreach (var date in article.Dates)
        {
            Begin("date", date.Index, "tagging");
            if (date.Range is { } range)
            {
                WriteText("tagging", ToIso(range));
            }

            WriteText("classifying", "Date");
            End(article, date.Span);
        }
    }

    // Quotations can share the words that name their speaker; each place is marked once.
    private void WriteSpeakers(Article article)
    {
        var index = 0;
        foreach (var (span, entity) in article.Quotes.Where(quote => quote.SpeakerSpan is not null)
            .Select(quote => (quote.SpeakerSpan.GetValueOrDefault(), quote.Speaker)).Distinct())
        {
            Begin("speaker", index++, entity is null ? "classifying" : "identifying");
            if (entity is not null)
            {
                WriteEntity("identifying", entity);
            }

            WriteText("classifying", "Speaker");
            End(article, span);
        }
    }

    private void WriteCues(Article article)
    {
        var index = 0;
        foreach (var span in article.Quotes.Select(quote => quote.CueSpan).OfType<TextSpan>().Distinct())
        {
            Begin("cue", index++, "classifying");
            WriteText("classifying", "Cue");
            End(article, span);
        }
    }

    private void Begin(string kind, int index, string motivation)
    {
        _total++;
        _writer.WriteStartObject();
        _writer.WriteString("id"u8, string.Create(CultureInfo.InvariantCulture, $"#{_source}/{kind}-{index + 1}"));
        _writer.WriteString("type"u8, "Annotation"u8);
        _writer.WriteString("motivation"u8, motivation);
        _writer.WriteStartArray("body"u8);
    }

    private void End(Article article, TextSpan span)
    {
        var text = article.Text;
        _writer.WriteEndArray();
        _writer.WriteStartObject("target"u8);
        _writer.WriteString("source"u8, _source + ".txt");
        _writer.WriteStartArray("selector"u8);
        _writer.WriteStartObject();
        _writer.WriteString("type"u8, "TextPositionSelector"u8);
        _writer.WriteNumber("start"u8, _points.Before(article, span.Start));
        _writer.WriteNumber("end"u8, _points.Before(article, span.End));
        _writer.WriteEndObject();
        _writer.WriteStartObject();
        _writer.WriteString("type"u8, "TextQuoteSelector"u8);
        _writer.WriteString("exact"u8, article.AsSpan(span));
        _writer.WriteString("prefix"u8, text.AsSpan()[MoveBack(text, span.Start)..span.Start]);
        _writer.WriteString("suffix"u8, text.AsSpan()[span.End..MoveOn(text, span.End)]);
        _writer.WriteEndObject();
        _writer.WriteEndArray();
        _writer.WriteEndObject();
        _writer.WriteEndObject();
    }

    private void WriteEntity(string purpose, Entity entity)
    {
        _writer.WriteStartObject();
        _writer.WriteString("type"u8, "SpecificResource"u8);
        _writer.WriteString("purpose"u8, purpose);
        _writer.WriteStartObject("source"u8);
        _writer.WriteString("id"u8, "#entity/" + Uri.EscapeDataString(entity.Id));
        _writer.WriteString("label"u8, entity.Name);
        _writer.WriteEndObject();
        _writer.WriteEndObject();
    }

    private void WriteText(string purpose, string value)
    {
        _writer.WriteStartObject();
        _writer.WriteString("type"u8, "TextualBody"u8);
        _writer.WriteString("purpose"u8, purpose);
        _writer.WriteString("value"u8, value);
        _writer.WriteEndObject();
    }

    private static string BratKind(Entity entity) => Brat.BratNames.Of(entity.Kind);

    private static string ToIso(DateRange range) => range.ToString().Replace("..", "/", StringComparison.Ordinal);

    private static int MoveBack(string text, int position)
    {
        for (var i = 0; i < ContextLength && position > 0; i++)
        {
            position -= position > 1 && char.IsSurrogatePair(text[position - 2], text[position - 1]) ? 2 : 1;
        }

        return position;
    }

    private static int MoveOn(string text, int position)
    {
        for (var i = 0; i < ContextLength && position < text.Length; i++)
        {
            position += position + 1 < text.Length && char.IsSurrogatePair(text[position], text[position + 1]) ? 2 : 1;
        }

        return position;
    }
}
