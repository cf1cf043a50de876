using System;
using System.Linq;
using BenchmarkDotNet.Attributes;

namespace Dataset.Benchmarks.Warm;

/// <summary>Searches of 1,000 articles with the index, against a scan of the texts that finds the same articles.</summary>
public class SearchBenchmarks
{
    private Corpus _corpus = null!;
    private string _rare = "";
    private string _common = "";
    private string _phrase = "";

    [GlobalSetup]
    public void Setup()
    {
        _corpus = Fixture.Corpus;
        _rare = _corpus.Terms.First(t => t.ArticleCount is > 5 and <= 10 && t.Text.Length > 3 && t.Text.All(char.IsAsciiLetter)).Text;
        _common = _corpus.Terms.Where(t => t.Text.All(char.IsAsciiLetter)).MaxBy(t => t.ArticleCount)!.Text;
        var words = _corpus.Sentences[40].Words.Take(3).Select(w => w.Text);
        _phrase = $"\"{string.Join(' ', words)}\"";
        _ = _corpus.Articles.Sum(a => a.Text.Length);
    }

    [Benchmark(Description = "scan for a word in <= 1 % of the articles")]
    public int ScanRare() => Scan(_rare);

    [Benchmark(Description = "search for it")]
    public int SearchRare() => _corpus.Search(_rare).Count;

    [Benchmark(Description = "scan for a word in all articles")]
    public int ScanCommon() => Scan(_common);

    [Benchmark(Description = "search for it too")]
    public int SearchCommon() => _corpus.Search(_common).Count;

    [Benchmark(Description = "search for a phrase")]
    public int SearchPhrase() => _corpus.Search(_phrase).Count;

    [Benchmark(Description = "concordance of the rare word")]
    public int Concordance() => _corpus.Concordance(_rare).Count();

    [Benchmark(Description = "the five nearest articles")]
    public int Nearest() => _corpus.Nearest(_corpus.Articles[500]).Count;

    // The same answer from the texts: words by the library's own rule, compared without regard to case, counted by article for a ranking.
    private int Scan(string term)
    {
        var hits = 0;
        foreach (var article in _corpus.Articles)
        {
            var count = 0;
            foreach (var word in TextAnalyzer.Tokenize(article.Text))
            {
                count += word.AsSpan().Equals(term, StringComparison.OrdinalIgnoreCase) ? 1 : 0;
            }

            hits += count > 0 ? 1 : 0;
        }

        return hits;
    }
}
