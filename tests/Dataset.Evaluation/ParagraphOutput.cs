using System.Buffers;
using System.Text.Json;

namespace Dataset.Evaluation;

/// <summary>Writes the sentences and quotations of running text.</summary>
internal static class ParagraphOutput
{
    public static byte[] Write(InputLine line)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using var writer = new Utf8JsonWriter(buffer);
        writer.WriteStartObject();
        writer.WritePropertyName("id");
        line.Id.WriteTo(writer);
        writer.WriteStartArray("sentences");
        foreach (var sentence in TextAnalyzer.SplitSentences(line.Text))
        {
            writer.WriteStartObject();
            WritePiece(writer, line.Text, sentence);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteStartArray("quotes");
        foreach (var quote in TextAnalyzer.FindQuotes(line.Text))
        {
            WriteQuote(writer, line.Text, quote);
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
        writer.Flush();
        return buffer.WrittenSpan.ToArray();
    }

    private static void WriteQuote(Utf8JsonWriter writer, string text, QuoteSpan quote)
    {
        writer.WriteStartObject();
        WritePiece(writer, text, quote.Span);
        writer.WriteString("kind", JsonNamingPolicy.CamelCase.ConvertName(quote.Kind.ToString()));
        writer.WriteString("attribution", JsonNamingPolicy.CamelCase.ConvertName(quote.Attribution.ToString()));
        WriteText(writer, "speakerText", text, quote.Speaker);
        WriteText(writer, "cue", text, quote.Cue);
        writer.WriteNumber("group", quote.Utterance);
        writer.WriteNumber("paragraph", quote.Paragraph);
        writer.WriteEndObject();
    }

    private static void WritePiece(Utf8JsonWriter writer, string text, TextSpan span)
    {
        writer.WriteNumber("start", span.Start);
        writer.WriteNumber("length", span.Length);
        WriteText(writer, "text", text, span);
    }

    private static void WriteText(Utf8JsonWriter writer, string name, string text, TextSpan? span) =>
        writer.WriteString(name, span is { } place ? text.Substring(place.Start, place.Length) : null);
}
