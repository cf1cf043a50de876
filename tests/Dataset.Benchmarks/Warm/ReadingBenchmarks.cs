using System;
using System.Collections.Generic;
using System.Text;
using BenchmarkDotNet.Attributes;
using Dataset.Text;
using Dataset.Text.Sentences;
using Dataset.Text.Unicode;

namespace Dataset.Benchmarks.Warm;

/// <summary>Measures each stage of the analysis over 1 MB of pseudo-news, one line per paragraph, and over the same text wrapped at 68 columns.</summary>
public class ReadingBenchmarks
{
    // WarmBenchmarks computes the speed from this size.
    private const int Characters = 1_000_000;
    private const int Columns = 68;

    private readonly List<TextSpan> _sentences = [];
    private string _text = "";
    private string _wire = "";
    private LayoutReading _layout = null!;
    private LayoutReading _wireLayout = null!;

    [GlobalSetup]
    public void Setup()
    {
        var text = new StringBuilder();
        for (var i = 0; text.Length < Characters; i++)
        {
            text.Append(Fixture.Source.Articles[i].Text).Append('\n');
        }

        _text = text.ToString(0, Characters);
        _wire = Wrap(_text)[..Characters];
        _layout = LayoutReader.Read(_text);
        _wireLayout = LayoutReader.Read(_wire);
    }

    [Benchmark(Description = "layout")]
    public int Layout() => LayoutReader.Read(_text).Blocks.Count;

    [Benchmark(Description = "layout, hard-wrapped")]
    public int WireLayout() => LayoutReader.Read(_wire).Blocks.Count;

    [Benchmark(Description = "sentences of the paragraphs")]
    public int Sentences() => Split(_text, _layout);

    [Benchmark(Description = "sentences of the paragraphs, hard-wrapped")]
    public int WireSentences() => Split(_wire, _wireLayout);

    [Benchmark(Description = "words")]
    public int Words()
    {
        var count = 0;
        foreach (var word in TextAnalyzer.Tokenize(_text))
        {
            count += word.Span.Length;
        }

        return count;
    }

    [Benchmark(Description = "sentences and quotations (TextAnalyzer.FindQuotes)")]
    public int Quotes() => TextAnalyzer.FindQuotes(_text).Count;

    [Benchmark(Description = "sentences and dates (TextAnalyzer.FindDates)")]
    public int Dates() => TextAnalyzer.FindDates(_text, null).Count;

    [Benchmark(Description = "a whole corpus read, linked and written (Corpus.Create)")]
    public int Create() => Corpus.Create("One", [new ArticleSource("a", _text)]).Articles.Count;

    private int Split(string text, LayoutReading layout)
    {
        _sentences.Clear();
        foreach (var paragraph in layout.Paragraphs)
        {
            SentenceSplitter.Split(text, paragraph.Span, paragraph.Span.Start, _sentences);
        }

        return _sentences.Count;
    }

    // The format of wire copy: paragraphs are indented, and lines break after the last word that fits.
    private static string Wrap(string text)
    {
        var wire = new StringBuilder(text.Length + (text.Length / 8));
        foreach (var line in text.Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            var column = 4;
            wire.Append("    ");
            foreach (var word in line.Split(' '))
            {
                if (column + word.Length > Columns)
                {
                    wire.Append('\n');
                    column = 0;
                }

                wire.Append(word).Append(' ');
                column += word.Length + 1;
            }

            wire.Append('\n');
        }

        return wire.ToString();
    }
}
