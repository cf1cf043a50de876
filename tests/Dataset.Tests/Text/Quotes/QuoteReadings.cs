using System;
using System.Collections.Generic;
using System.Globalization;
using Dataset.Text;

namespace Dataset.Tests.Text.Quotes;

/// <summary>Reads quotations from plain text. An empty line separates paragraphs, and a sentence ends at a period before a capital letter.</summary>
internal static class QuoteReadings
{
    public static EquatableArray<QuoteReading> Read(string text, List<int>? unbalanced = null)
    {
        var paragraphs = new List<ParagraphReading>();
        var sentences = new List<SentenceReading>();
        for (var start = 0; start < text.Length;)
        {
            var end = text.IndexOf("\n\n", start, StringComparison.Ordinal);
            end = end < 0 ? text.Length : end;
            paragraphs.Add(new(TextSpan.FromBounds(start, end), -1));
            AddSentences(text, paragraphs[^1].Span, paragraphs.Count - 1, sentences);
            start = end + 2;
        }

        return QuoteFinder.Find(QuoteFinder.Parse(text, new(paragraphs), new(sentences), unbalanced));
    }

    public static void AddSentences(string text, TextSpan paragraph, int index, List<SentenceReading> sentences)
    {
        var start = paragraph.Start;
        for (var i = start; i < paragraph.End; i++)
        {
            if (text[i] is not ('.' or '?' or '!'))
            {
                continue;
            }

            var end = i + 1;
            while (end < paragraph.End && text[end] is '"' or '\u201D' or '\u2019' or '\'' or ')')
            {
                end++;
            }

            if (end < paragraph.End && Begins(text, i, end, paragraph.End))
            {
                sentences.Add(new(TextSpan.FromBounds(start, end), index));
                start = end + 1;
            }
        }

        sentences.Add(new(TextSpan.FromBounds(start, paragraph.End), index));
    }

    /// <summary>Returns one line per quotation: <c>Kind Attribution speaker/cue group: words</c>.</summary>
    public static string[] Lines(string text)
    {
        var quotes = Read(text);
        var lines = new string[quotes.Count];
        for (var i = 0; i < lines.Length; i++)
        {
            lines[i] = Line(text, quotes[i]);
        }

        return lines;
    }

    public static string Line(string text, QuoteReading quote) => string.Create(
        CultureInfo.InvariantCulture,
        $"{quote.Kind} {quote.Attribution} {Of(text, quote.Speaker)}/{Of(text, quote.Cue)} {quote.Group}: {Of(text, quote.Span)}");

    private static string Of(string text, TextSpan? span) => span is { } s ? text.Substring(s.Start, s.Length) : "-";

    private static bool Begins(string text, int stop, int end, int limit)
    {
        if (end + 1 >= limit || !char.IsWhiteSpace(text[end]))
        {
            return false;
        }

        var next = text[end + 1];
        var isName = text[stop] == '.' && stop > 1 && (char.IsUpper(text[stop - 1]) || (stop > 2 && text.AsSpan(stop - 2, 2) is "Mr" or "Ms" or "Dr"));
        var attribution = text[stop] != '.' && end > stop + 1 && IsAttribution(text.AsSpan(end + 1, limit - end - 1));
        return !isName && !attribution && (char.IsUpper(next) || next is '"' or '\u201C' or '\u2018' or '\'');
    }

    private static bool IsAttribution(ReadOnlySpan<char> rest)
    {
        var space = rest.IndexOf(' ');
        return space > 0 && rest[(space + 1)..].StartsWith("asked");
    }
}
