using System;
using System.Collections.Generic;
using System.Linq;
using Xunit;

namespace Dataset.Tests.Search;

/// <summary>Compares the index with a scan of every text, over generated corpora and queries. The seed is fixed, so a failure is reproducible.</summary>
public class SearchPropertyTests
{
    private static readonly string[] Words =
    [
        "storm", "Storms", "stormy", "bridge", "Bridge's", "bridge\u2019s", "Korea", "Korea-Japan", "Japan", "Zürich", "zurich", "résumé", "resume",
        "the", "of", "a", "12", "3.5", "2024", "U.S.", "naïve", "leader-to-leader", "leader", "to", "Ångström", "λόγος", "ΛΌΓΟΣ", "Пекин", "x",
    ];

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public void Index_and_scan_return_the_same_hits(int seed)
    {
        var random = new Random(seed);
        for (var round = 0; round < 12; round++)
        {
            var corpus = MakeCorpus(random);
            for (var query = 0; query < 15; query++)
            {
                Check(corpus, MakeQuery(random));
            }
        }
    }

    // More articles than a block of postings has, so blocks are skipped; short ones, so the scan of every text is fast.
    [Theory]
    [InlineData(5)]
    [InlineData(6)]
    public void Index_and_scan_return_the_same_hits_over_many_articles(int seed)
    {
        var random = new Random(seed);
        var corpus = Corpus.Create("Many", Enumerable.Range(0, 700).Select(i => new ArticleSource($"k{i:000}", MakeText(random, 2))).ToList());
        for (var query = 0; query < 25; query++)
        {
            Check(corpus, MakeQuery(random));
        }
    }

    private static void Check(Corpus corpus, List<NaiveSearch.Item> items)
    {
        var text = string.Join(' ', items.Select(Write));
        var expected = NaiveSearch.Search(corpus, items);
        var actual = corpus.Search(text, int.MaxValue);
        Assert.True(
            expected.Select(e => e.Key).SequenceEqual(actual.Select(a => a.Article.Key))
                || Ties(expected, actual),
            $"{text}: expected {string.Join(' ', expected.Select(e => e.Key))}, was {string.Join(' ', actual.Select(a => (a.Article.Key, a.Score)))}");
        var byKey = expected.ToDictionary(hit => hit.Key);
        foreach (var hit in actual)
        {
            var wanted = byKey[hit.Article.Key];
            Assert.Equal(wanted.Score, hit.Score, 1e-9);
            Assert.Equal(wanted.Highlights, hit.Highlights);
            Assert.True(hit.Sentence is null || hit.Sentence.Span == wanted.Best, $"{text}: {hit}");
        }

        // A limit returns the first hits of the same list, even if it cuts through ties.
        for (var limit = 1; limit <= actual.Count; limit = limit < 12 ? limit + 2 : limit * 3)
        {
            Assert.Equal(actual.Take(limit).Select(a => a.Article), corpus.Search(text, limit).Select(a => a.Article));
        }
    }

    // Sums of the same numbers in a different order can differ in the last digit, and so can the order of ties.
    private static bool Ties(List<NaiveSearch.Hit> expected, IReadOnlyList<SearchHit> actual) =>
        expected.Select(e => e.Key).ToHashSet().SetEquals(actual.Select(a => a.Article.Key))
        && expected.Zip(actual).All(p => Math.Abs(p.First.Score - p.Second.Score) < 1e-9);

    private static string Write(NaiveSearch.Item item)
    {
        var words = string.Join(' ', item.Words) + (item.Prefix ? "*" : "");
        return (item.Excluded ? "-" : "") + (item.Words.Length > 1 ? $"\"{words}\"" : words);
    }

    private static List<NaiveSearch.Item> MakeQuery(Random random)
    {
        var items = new List<NaiveSearch.Item>();
        var count = random.Next(1, 4);
        for (var i = 0; i < count; i++)
        {
            var words = Enumerable.Range(0, random.Next(3) == 0 ? random.Next(2, 4) : 1).Select(_ => Folded(Words[random.Next(Words.Length)])).ToArray();
            var prefix = random.Next(4) == 0 && char.IsLetter(words[^1][^1]) && words[^1].All(char.IsAscii);
            if (prefix)
            {
                words[^1] = words[^1][..random.Next(1, words[^1].Length + 1)].TrimEnd('-', '.', '\'');
            }

            items.Add(new NaiveSearch.Item(words, prefix, i > 0 && random.Next(4) == 0));
        }

        return items;
    }

    private static string Folded(string word) => string.Concat(word.Select(Dataset.Text.Unicode.CaseFolding.Fold)).Replace('\u2019', '\'');

    private static Corpus MakeCorpus(Random random) => Corpus.Create(
        "Generated",
        Enumerable.Range(0, random.Next(1, 40)).Select(i => new ArticleSource($"k{i:00}", MakeText(random))).ToList());

    private static string MakeText(Random random, int paragraphs = 4) => string.Join("\n\n", Enumerable.Range(0, random.Next(1, paragraphs)).Select(_ =>
        string.Join(' ', Enumerable.Range(0, random.Next(1, 4)).Select(_ =>
            "Then " + string.Join(' ', Enumerable.Range(0, random.Next(1, 9)).Select(_ => Words[random.Next(Words.Length)])) + " ended."))));
}
