using System;
using System.Linq;
using BenchmarkDotNet.Attributes;

namespace Dataset.Benchmarks.Warm;

/// <summary>Searches of 1,000 articles with the index, against a scan of the texts that gives the same answer.</summary>
public class SearchBenchmarks
{
    private Corpus _corpus = null!;
    private ScanSearch _scan = null!;
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
        _scan = new ScanSearch(_corpus);
        ScanSearch.AssertSame(_corpus.Search(_rare), _scan.Search(_rare));
        ScanSearch.AssertSame(_corpus.Search(_common), _scan.Search(_common));
    }

    [Benchmark(Description = "scan for a word in <= 1 % of the articles")]
    public int ScanRare() => _scan.Search(_rare).Count;

    [Benchmark(Description = "search for it")]
    public int SearchRare() => _corpus.Search(_rare).Count;

    [Benchmark(Description = "scan for a word in all articles")]
    public int ScanCommon() => _scan.Search(_common).Count;

    [Benchmark(Description = "search for it too")]
    public int SearchCommon() => _corpus.Search(_common).Count;

    [Benchmark(Description = "search for a phrase")]
    public int SearchPhrase() => _corpus.Search(_phrase).Count;

    [Benchmark(Description = "concordance of the rare word")]
    public int Concordance() => _corpus.Concordance(_rare).Count();

    [Benchmark(Description = "the five nearest articles")]
    public int Nearest() => _corpus.Nearest(_corpus.Articles[500]).Count;
}
