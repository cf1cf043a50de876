using System;
using System.Collections.Generic;
using System.Linq;

namespace Dataset.Benchmarks.Search;

/// <summary>Queries of each kind, chosen by the frequencies of words in a corpus. Both peers interpret them the same way.</summary>
internal static class SearchQueries
{
    // Enough sentences for the pairs of common words; a corpus of 40,000 articles has 3 million sentences.
    private const int Sentences = 20_000;

    public static List<(string Kind, string Query)> Of(Corpus corpus)
    {
        var byRank = corpus.Terms.Where(t => t.Text.Length > 1 && t.Text.All(char.IsAsciiLetterLower)).OrderByDescending(t => t.Count)
            .ThenBy(t => t.Text, StringComparer.Ordinal).ToList();
        var rare = byRank.Where(t => t.Text.Length > 3 && t.ArticleCount is > 5 and <= 12).ToList();
        var rarest = rare[rare.Count / 2];
        string Word(int rank) => byRank[Math.Min(rank, byRank.Count - 1)].Text;
        var (common, some) = Pairs(corpus, [.. byRank.Take(60).Select(t => t.Text)], rarest);
        var prefix = byRank.Skip(150).First(t => t.Text.Length > 5).Text[..4];
        return
        [
            ("a rare word", rarest.Text),
            ("a word in some articles", Word(800)),
            ("a common word", Word(60)),
            ("the most common word", Word(0)),
            ("two words", $"{Word(300)} {Word(500)}"),
            ("two common words", $"{Word(1)} {Word(20)}"),
            ("three words", $"{Word(40)} {Word(100)} {Word(200)}"),
            ("a rare and the most common word", $"{rarest.Text} {Word(0)}"),
            ("a phrase with a rare word", $"\"{some}\""),
            ("a phrase of common words", $"\"{common}\""),
            ("a phrase and a word", $"\"{common}\" {Word(300)}"),
            ("a prefix of four letters", $"{prefix}*"),
            ("a prefix of one letter", $"{prefix[..1]}*"),
            ("a word without another", $"{Word(100)} -{Word(60)}"),
            ("the most common word without a common one", $"{Word(0)} -{Word(60)}"),
        ];
    }

    // Returns the most frequent pair of adjacent common words, and a rare word with the word that follows or precedes it.
    private static (string Common, string Rare) Pairs(Corpus corpus, HashSet<string> words, Term rare)
    {
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var sentence in corpus.Sentences.Take(Sentences))
        {
            foreach (var pair in PairsOf(sentence).Where(p => words.Contains(p.First) && words.Contains(p.Second)))
            {
                var key = $"{pair.First} {pair.Second}";
                counts[key] = counts.GetValueOrDefault(key) + 1;
            }
        }

        var some = rare.Articles.SelectMany(a => a.Sentences).SelectMany(PairsOf)
            .First(p => (p.First == rare.Text || p.Second == rare.Text) && p.First.All(char.IsAsciiLetterLower) && p.Second.All(char.IsAsciiLetterLower));
        return (counts.OrderByDescending(c => c.Value).ThenBy(c => c.Key, StringComparer.Ordinal).First().Key, $"{some.First} {some.Second}");
    }

    private static IEnumerable<(string First, string Second)> PairsOf(Sentence sentence)
    {
        var words = sentence.Words.Select(w => w.Text.ToLowerInvariant()).ToList();
        return words.Zip(words.Skip(1));
    }
}
