using System.Text;
using BenchmarkDotNet.Attributes;

namespace Dataset.Benchmarks.Warm;

/// <summary>Text analysis over 1 MB of pseudo-news; 1 ms is 1 GB/s, 1 s is 1 MB/s.</summary>
public class ReadingBenchmarks
{
    private string _text = "";

    [GlobalSetup]
    public void Setup()
    {
        var text = new StringBuilder();
        for (var i = 0; text.Length < 1_000_000; i++)
        {
            text.Append(Fixture.Source.Articles[i].Text).Append('\n');
        }

        _text = text.ToString(0, 1_000_000);
    }

    [Benchmark(Description = "words of 1 MB")]
    public int Words()
    {
        var count = 0;
        foreach (var word in TextAnalyzer.Tokenize(_text))
        {
            count += word.Span.Length;
        }

        return count;
    }

    [Benchmark(Description = "sentences of 1 MB")]
    public int Sentences() => TextAnalyzer.SplitSentences(_text).Count;

    [Benchmark(Description = "quotations of 1 MB")]
    public int Quotes() => TextAnalyzer.FindQuotes(_text).Count;

    [Benchmark(Description = "dates of 1 MB")]
    public int Dates() => TextAnalyzer.FindDates(_text, null).Count;

    [Benchmark(Description = "a whole corpus of 1 MB read, linked and written (Corpus.Create)")]
    public int Create() => Corpus.Create("One", [new ArticleSource("a", _text)]).Articles.Count;
}
