using System;
using System.Text;
using Dataset.Analysis;
using Dataset.Text;
using Dataset.Text.Clauses;

namespace Dataset.Evaluation;

/// <summary>
/// Writes the sentences of the reporter with the tag of each word and the chunks in brackets, followed by each verb with its subject and agent.
/// </summary>
internal static class ParseOutput
{
    public static byte[] Write(InputLine line)
    {
        var output = new StringBuilder();
        var plain = PlainText.Read(line.Text);
        var report = QuoteFinder.Parse(line.Text, plain.Paragraphs, plain.Sentences);
        for (var i = 0; i < report.Paragraphs.Count; i++)
        {
            for (var j = 0; j < report[i].Count; j++)
            {
                Append(output, report[i][j]);
            }
        }

        return Encoding.UTF8.GetBytes(output.ToString());
    }

    private static void Append(StringBuilder output, ReportSentence sentence)
    {
        var t = sentence.Tokens;
        foreach (var chunk in sentence.Chunks)
        {
            output.Append('[').Append(chunk.Kind).Append(' ');
            for (var i = chunk.From; i < chunk.To; i++)
            {
                output.Append(t.Word(i)).Append(t[i].IsWord ? $"/{t.TagOf(i)} " : " ");
            }

            output.Append("] ");
        }

        output.AppendLine();
        foreach (var clause in sentence.Clauses)
        {
            output.Append("    ").Append(t.Word(clause.Verb)).Append(' ').Append(clause.Use).Append(clause.IsOwn ? "" : " (shared)");
            Append(output, sentence, " subject: ", clause.Subject);
            Append(output, sentence, " agent: ", clause.Agent);
            output.AppendLine();
        }
    }

    private static void Append(StringBuilder output, ReportSentence sentence, string label, Phrase phrase)
    {
        if (!phrase.IsEmpty)
        {
            var span = sentence.Tokens.SpanOf(phrase);
            output.Append(label).Append(sentence.Tokens.Text.AsSpan(span.Start, span.Length));
        }
    }
}
