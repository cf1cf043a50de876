using System;
using System.Collections.Generic;
using System.Linq;

namespace Dataset.Benchmarks.Warm;

/// <summary>
/// The peer of the search: it looks through all texts, as fast as the framework can, and gives the same answer to a query of one plain word: the same articles
/// by BM25, with the best sentence and the places in it. Texts, sentences and lengths lie ready; nothing is made for the word before it is asked for.
/// </summary>
internal sealed class ScanSearch
{
    private readonly Article[] _articles;
    private readonly string[] _texts;
    private readonly TextSpan[][] _units;
    private readonly int[] _lengths;
    private readonly double _average;

    public ScanSearch(Corpus corpus)
    {
        _articles = [.. corpus.Articles];
        _texts = [.. _articles.Select(a => a.Text)];
        _units = [.. _articles.Select(UnitsOf)];
        _lengths = [.. _articles.Select((a, i) => _units[i].Sum(u => TextAnalyzer.Tokenize(a[u]).Count()))];
        _average = Math.Max(1, _lengths.Average());
    }

    public List<SearchHit> Search(string word, int limit = 10)
    {
        var found = new List<(int Article, int Count)>();
        for (var i = 0; i < _texts.Length; i++)
        {
            // Most texts have no such word: one look through the whole says so soonest.
            if (Next(_texts[i], word, 0) < 0)
            {
                continue;
            }

            var count = 0;
            foreach (var unit in _units[i])
            {
                count += Count(_texts[i].AsSpan(unit.Start, unit.Length), word);
            }

            if (count > 0)
            {
                found.Add((i, count));
            }
        }

        var idf = Math.Log(1 + ((_articles.Length - found.Count + 0.5) / (found.Count + 0.5)));
        var ranked = found.ConvertAll(x => (x.Article, Score: idf * x.Count * 2.2 / (x.Count + (1.2 * (0.25 + (0.75 * _lengths[x.Article] / _average))))));
        ranked.Sort(static (x, y) => x.Score != y.Score ? y.Score.CompareTo(x.Score) : x.Article - y.Article);
        return ranked.Take(limit).Select(x => MakeHit(x.Article, x.Score, word)).ToList();
    }

    /// <summary>Whether the answers are one, so that their times can be compared.</summary>
    public static void AssertSame(IReadOnlyList<SearchHit> expected, List<SearchHit> scanned)
    {
        var same = expected.Count == scanned.Count && expected.Zip(scanned).All(pair =>
            pair.First.Article == pair.Second.Article && Math.Abs(pair.First.Score - pair.Second.Score) < 1e-9
            && pair.First.Sentence == pair.Second.Sentence && pair.First.Highlights.SequenceEqual(pair.Second.Highlights));
        if (!same)
        {
            throw new InvalidOperationException("The scan gives another answer than the search.");
        }
    }

    private SearchHit MakeHit(int article, double score, string word)
    {
        var units = _units[article];
        var best = Enumerable.Range(0, units.Length).MaxBy(i => Count(_texts[article].AsSpan(units[i].Start, units[i].Length), word));
        var places = new List<TextSpan>();
        for (var at = Next(_texts[article].AsSpan(units[best].Start, units[best].Length), word, 0); at >= 0;
            at = Next(_texts[article].AsSpan(units[best].Start, units[best].Length), word, at + word.Length))
        {
            places.Add(new(units[best].Start + at, word.Length));
        }

        var sentences = _articles[article].Sentences;
        return new SearchHit(_articles[article], score, best < sentences.Count ? sentences[best] : null, places);
    }

    private static int Count(ReadOnlySpan<char> text, string word)
    {
        var count = 0;
        for (var at = Next(text, word, 0); at >= 0; at = Next(text, word, at + word.Length))
        {
            count++;
        }

        return count;
    }

    // The texts are pseudo-words of ASCII letters: a word ends where no letter and no digit follows, which is what the library's rules come to for them.
    private static int Next(ReadOnlySpan<char> text, string word, int from)
    {
        while (true)
        {
            var at = text[from..].IndexOf(word, StringComparison.OrdinalIgnoreCase);
            if (at < 0)
            {
                return -1;
            }

            var (start, end) = (from + at, from + at + word.Length);
            if ((start == 0 || !char.IsLetterOrDigit(text[start - 1])) && (end == text.Length || !char.IsLetterOrDigit(text[end])))
            {
                return start;
            }

            from = end;
        }
    }

    private static TextSpan[] UnitsOf(Article article) =>
        [.. article.Sentences.Select(s => s.Span),
            .. article.Blocks.Where(b => b.Kind is BlockKind.Headline or BlockKind.Subheading or BlockKind.Credit).Select(b => b.Span)];
}
