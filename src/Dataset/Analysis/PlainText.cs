using System;
using System.Collections.Generic;
using Dataset.Text;
using Dataset.Text.Sentences;

namespace Dataset.Analysis;

/// <summary>Running text without the layout of an article. Blank lines separate paragraphs.</summary>
internal readonly record struct PlainText(EquatableArray<ParagraphReading> Paragraphs, EquatableArray<SentenceReading> Sentences)
{
    public static PlainText Read(string text)
    {
        var paragraphs = new List<ParagraphReading>();
        var sentences = new List<SentenceReading>();
        var spans = new List<TextSpan>();
        foreach (var span in FindParagraphs(text))
        {
            spans.Clear();
            SentenceSplitter.Split(text, span, span.Start, spans);
            foreach (var sentence in spans)
            {
                sentences.Add(new(sentence, paragraphs.Count));
            }

            paragraphs.Add(new(span, -1));
        }

        return new(new(paragraphs), new(sentences));
    }

    // Runs of lines that are not blank, without leading and trailing whitespace.
    private static IEnumerable<TextSpan> FindParagraphs(string text)
    {
        int start = -1, end = 0, position = 0;
        while (position < text.Length)
        {
            var next = text.IndexOf('\n', position) + 1;
            next = next == 0 ? text.Length : next;
            var line = text.AsSpan(position, next - position);
            var blank = line.IsWhiteSpace();
            if (blank && start >= 0)
            {
                yield return TextSpan.FromBounds(start, end);
                start = -1;
            }
            else if (!blank)
            {
                start = start < 0 ? next - line.TrimStart().Length : start;
                end = position + line.TrimEnd().Length;
            }

            position = next;
        }

        if (start >= 0)
        {
            yield return TextSpan.FromBounds(start, end);
        }
    }
}
