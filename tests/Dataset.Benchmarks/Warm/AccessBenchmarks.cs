using System.Linq;
using BenchmarkDotNet.Attributes;

namespace Dataset.Benchmarks.Warm;

/// <summary>Measures access after the first touch: spans, words, bytes, enumeration of everything.</summary>
public class AccessBenchmarks
{
    private Corpus _corpus = null!;
    private Article _article = null!;
    private Sentence _sentence = null!;
    private string _rare = "";

    [GlobalSetup]
    public void Setup()
    {
        _corpus = Fixture.Corpus;
        _article = _corpus.Articles[500];
        _sentence = _article.Sentences[3];
        _rare = _corpus.Terms.First(t => t.ArticleCount == 8 && t.Text.Length > 3 && t.Text.All(char.IsAsciiLetter)).Text;
        _ = _corpus.Sentences.Sum(s => s.Text.Length);
    }

    [Benchmark(Description = "article.AsSpan(sentence.Span)")]
    public int Span() => _article.AsSpan(_sentence.Span).Length;

    [Benchmark(Description = "article.GetUtf8Text()")]
    public int Utf8() => _article.GetUtf8Text().Length;

    [Benchmark(Description = "words of a sentence")]
    public int Words()
    {
        var count = 0;
        foreach (var word in _sentence.Words)
        {
            count += word.Span.Length;
        }

        return count;
    }

    [Benchmark(Description = "foreach over all sentences of 1,000 articles")]
    public int Sentences()
    {
        var length = 0;
        foreach (var article in _corpus.Articles)
        {
            foreach (var sentence in article.Sentences)
            {
                length += sentence.Span.Length;
            }
        }

        return length;
    }

    [Benchmark(Description = "concordance of a word in eight articles")]
    public int Concordance() => _corpus.Concordance(_rare).Count();

    [Benchmark(Description = "the five nearest articles")]
    public int Nearest() => _corpus.Nearest(_article).Count;
}
