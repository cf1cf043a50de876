using System;
using System.Collections.Generic;
using System.Linq;
using Dataset.Text;
using Dataset.Text.Unicode;

namespace Dataset.Tests.Search;

/// <summary>The same answers by reading every text again: what the index is compared with, written without any of its code.</summary>
internal static class NaiveSearch
{
    public sealed record Item(string[] Words, bool Prefix, bool Excluded);

    public static List<(string Key, double Score)> Search(Corpus corpus, IReadOnlyList<Item> asked)
    {
        // What is asked for twice counts once.
        var items = asked.DistinctBy(item => (string.Join(' ', item.Words), item.Prefix, item.Excluded)).ToList();
        var units = corpus.Articles.ToDictionary(a => a, Units);
        var counts = items.Select(item => corpus.Articles.ToDictionary(a => a, a => units[a].Sum(u => CountIn(u, item)))).ToList();
        var lengths = corpus.Articles.ToDictionary(a => a, a => units[a].Sum(u => u.Count));
        var average = Math.Max(1, lengths.Values.DefaultIfEmpty(0).Average());
        return corpus.Articles
            .Where(a => items.Select((item, i) => item.Excluded ? counts[i][a] == 0 : counts[i][a] > 0).All(x => x))
            .Select(a => (a.Key, items.Select((item, i) => item.Excluded ? 0 : Score(counts[i], a, lengths[a], average)).Sum()))
            .OrderByDescending(hit => Math.Round(hit.Item2, 9)).ThenBy(hit => hit.Key, StringComparer.Ordinal)
            .ToList();
    }

    private static double Score(Dictionary<Article, int> counts, Article article, int length, double average)
    {
        double n = counts.Values.Count(c => c > 0), all = counts.Count, tf = counts[article];
        return Math.Log(1 + ((all - n + 0.5) / (n + 0.5))) * tf * 2.2 / (tf + (1.2 * (0.25 + (0.75 * length / average))));
    }

    private static List<List<string>> Units(Article article) =>
        article.Sentences.Select(s => s.Text)
            .Concat(article.Blocks.Where(b => b.Kind is BlockKind.Headline or BlockKind.Deck or BlockKind.Subheading or BlockKind.Credit).Select(b => b.Text))
            .Select(text => TextAnalyzer.Tokenize(text).Select(w => w.Text).ToList())
            .ToList();

    private static int CountIn(List<string> words, Item item)
    {
        if (item.Words.Length == 1)
        {
            return words.Sum(w => Pieces(w).Concat(w.Contains('-', StringComparison.Ordinal) ? [w] : Array.Empty<string>())
                .Sum(p => Forms(p).Count(f => item.Prefix ? f.StartsWith(item.Words[0], StringComparison.Ordinal) : f == item.Words[0])));
        }

        var flat = words.SelectMany(w => Pieces(w).Select((p, i) => (Piece: p, Word: w, First: i == 0, Count: Pieces(w).Length))).ToList();
        return Enumerable.Range(0, flat.Count).Count(start => Matches(flat, start, item, 0));
    }

    private static bool Matches(List<(string Piece, string Word, bool First, int Count)> flat, int at, Item item, int word)
    {
        if (word == item.Words.Length)
        {
            return true;
        }

        if (at >= flat.Count)
        {
            return false;
        }

        bool Fits(string piece) => Forms(piece).Any(f =>
            item.Prefix && word == item.Words.Length - 1 ? f.StartsWith(item.Words[word], StringComparison.Ordinal) : f == item.Words[word]);
        var current = flat[at];
        return (current.First && current.Count > 1 && Fits(current.Word) && Matches(flat, at + current.Count, item, word + 1))
            || (Fits(current.Piece) && Matches(flat, at + 1, item, word + 1));
    }

    private static string[] Pieces(string word) => word.Split('-', StringSplitOptions.RemoveEmptyEntries);

    private static HashSet<string> Forms(string piece)
    {
        var full = string.Concat(piece.Select(CaseFolding.Fold)).Replace('\u2019', '\'');
        var forms = new HashSet<string> { full, string.Concat(full.Select(BaseLetters.Of)) };
        foreach (var form in forms.ToList())
        {
            if (form.EndsWith("'s", StringComparison.Ordinal) && form.Length > 2)
            {
                forms.Add(form[..^2]);
            }
        }

        return forms;
    }
}
