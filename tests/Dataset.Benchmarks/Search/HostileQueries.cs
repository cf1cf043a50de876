using System;
using System.Diagnostics;
using System.Linq;
using Dataset.Benchmarks.Report;

namespace Dataset.Benchmarks.Search;

/// <summary>Hostile queries of the maximum size, which access all words again and again.</summary>
internal static class HostileQueries
{
    private const int Items = 16;
    private const int Runs = 5;

    /// <summary>Measures the queries and returns the milliseconds of the slowest one.</summary>
    public static double Run(string title, Corpus corpus, Book book)
    {
        var words = corpus.Terms.Where(t => t.Text.Length > 1 && t.Text.All(char.IsAsciiLetterLower)).OrderByDescending(t => t.Count).Take(64)
            .Select(t => t.Text).ToArray();
        var table = book.Add($"Worst-case queries, {title}", ["", "ms"]);
        var worst = 0.0;
        foreach (var (kind, query) in Of(words))
        {
            var best = Enumerable.Range(0, Runs).Min(_ => Time(() => corpus.Search(query)));
            table.Add(kind, Numbers.Short(best));
            worst = Math.Max(worst, best);
        }

        return worst;
    }

    private static (string Kind, string Query)[] Of(string[] words) =>
    [
        ("one prefix a thousand times", string.Concat(Enumerable.Repeat("c* ", 1000))),
        ("sixteen prefixes of one letter", string.Join(' ', Letters(letter => $"{letter}*"))),
        ("… left out", $"{words[0]} {string.Join(' ', Letters(letter => $"-{letter}*").Skip(1))}"),
        ("sixteen phrases of common words", string.Join(' ', Enumerable.Range(0, Items).Select(i => $"\"{words[i % 6]} {words[i / 6]}\""))),
        ("sixteen phrases of a common word and a prefix", string.Join(' ', Letters(letter => $"\"{words[0]} {letter}*\""))),
        ("a phrase of one word 64 times", $"\"{string.Join(' ', Enumerable.Repeat(words[0], 64))}\""),
        ("sixteen common words", string.Join(' ', words.Take(Items))),
    ];

    // The letters with which most words begin.
    private static string[] Letters(Func<string, string> write) => [.. "tasciophwbfdmrle".Select(letter => write($"{letter}"))];

    private static double Time(Action action)
    {
        var start = Stopwatch.GetTimestamp();
        action();
        return Stopwatch.GetElapsedTime(start).TotalMilliseconds;
    }
}
