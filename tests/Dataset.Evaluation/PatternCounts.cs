using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Text;
using System.Text.Json;
using Dataset.Analysis;
using Dataset.Text;
using Dataset.Text.Clauses;
using Dataset.Text.Quotes;
using Dataset.Text.Quotes.Patterns;
using Dataset.Text.Vocabulary;

namespace Dataset.Evaluation;

/// <summary>Counts how often each form of attribution was found in texts, and how many of their words are in each class of the lexicon.</summary>
internal static class PatternCounts
{
    /// <summary>Reads lines of {"id", "text"} and returns two Markdown tables.</summary>
    public static string Of(TextReader lines)
    {
        var forms = new Dictionary<string, int>(StringComparer.Ordinal);
        var classes = new Dictionary<WordClass, int>();
        while (lines.ReadLine() is { } line)
        {
            if (!string.IsNullOrWhiteSpace(line))
            {
                using var document = JsonDocument.Parse(line);
                Count(document.RootElement.GetProperty("text").GetString()!, forms, classes);
            }
        }

        var output = new StringBuilder("| form | cue | speaker | example | quotations |\n|---|---|---|---|---:|\n");
        foreach (var pattern in AttributionPatterns.All)
        {
            var count = forms.GetValueOrDefault(pattern.Name);
            output.Append(CultureInfo.InvariantCulture, $"| {pattern.Name} | {pattern.Cue} | {pattern.Speaker} | `{pattern.Example}` | {count:N0} |\n");
        }

        foreach (var (form, count) in forms.Where(f => AttributionPatterns.All.All(p => p.Name != f.Key)).OrderByDescending(f => f.Value))
        {
            output.Append(CultureInfo.InvariantCulture, $"| {(form.Length == 0 ? "none" : form)} | | | | {count:N0} |\n");
        }

        output.Append("\n| word class | words in the texts |\n|---|---:|\n");
        foreach (var kind in Enum.GetValues<WordClass>().Where(k => ulong.PopCount((ulong)k) == 1))
        {
            output.Append(CultureInfo.InvariantCulture, $"| {kind} | {classes.GetValueOrDefault(kind):N0} |\n");
        }

        return output.ToString();
    }

    private static void Count(string text, Dictionary<string, int> forms, Dictionary<WordClass, int> classes)
    {
        var plain = PlainText.Read(text);
        var report = QuoteFinder.Parse(text, plain.Paragraphs, plain.Sentences);
        var reader = new QuoteReader(report);
        var quotes = reader.Read();
        for (var i = 0; i < quotes.Count; i++)
        {
            var form = quotes[i].Kind == QuoteKind.Term ? "term, no speech" : reader.Findings[i].Form;
            forms[form] = forms.GetValueOrDefault(form) + 1;
        }

        for (var paragraph = 0; paragraph < report.Paragraphs.Count; paragraph++)
        {
            for (var sentence = 0; sentence < report[paragraph].Count; sentence++)
            {
                Count(report[paragraph][sentence], classes);
            }
        }
    }

    private static void Count(ReportSentence sentence, Dictionary<WordClass, int> classes)
    {
        for (var i = sentence.Tokens.From; i < sentence.Tokens.To; i++)
        {
            for (var rest = (ulong)sentence.Tokens[i].Class; rest != 0; rest &= rest - 1)
            {
                var kind = (WordClass)(rest & (~rest + 1));
                classes[kind] = classes.GetValueOrDefault(kind) + 1;
            }
        }
    }
}
