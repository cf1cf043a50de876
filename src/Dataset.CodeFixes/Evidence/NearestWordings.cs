using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Dataset.Editing;

namespace Dataset.CodeFixes.Evidence;

/// <summary>A piece of an article, in words.</summary>
internal sealed record WordPiece(EditorArticle Article, IReadOnlyList<TextSpan> Words, int First, int Count);

/// <summary>
/// Finds the pieces of articles that are nearest to a wording that occurs nowhere. A window with the length of the wording slides over each text and counts the
/// shared words; only the best windows are aligned word by word.
/// </summary>
internal static class NearestWordings
{
    private const int MostWindows = 12;

    // A longer text is hardly a wording, and the cost of aligning is the product of the lengths.
    private const int MostWords = 200;

    /// <summary>Finds the pieces, nearest first. A piece that shares less than half of the words is not near.</summary>
    public static List<WordPiece> Find(string wording, IEnumerable<EditorArticle> articles, CancellationToken cancellation)
    {
        var wanted = WrittenWords.In(wording, new TextSpan(0, wording.Length));
        if (wanted.Count is 0 or > MostWords)
        {
            return [];
        }

        var matcher = new WordMatcher(wording, wanted);
        var windows = new List<(int Shared, WordPiece Window)>();
        foreach (var article in articles)
        {
            cancellation.ThrowIfCancellationRequested();
            AddWindows(windows, matcher, article, cancellation);
        }

        var pieces = new List<(int Cost, WordPiece Piece)>();
        foreach (var (_, window) in windows)
        {
            cancellation.ThrowIfCancellationRequested();
            var (cost, piece) = Align(matcher, window, cancellation);
            if (piece.Count > 0 && cost <= wanted.Count * Alignment.Word / 2)
            {
                pieces.Add((cost, piece));
            }
        }

        return [.. pieces.OrderBy(static piece => piece.Cost).Select(static piece => piece.Piece)];
    }

    private static void AddWindows(List<(int Shared, WordPiece Window)> windows, WordMatcher matcher, EditorArticle article, CancellationToken cancellation)
    {
        var text = article.Read(cancellation).Reading.Text;
        var words = WrittenWords.In(text, new TextSpan(0, text.Length));
        var length = matcher.Kinds.Count;
        var kinds = new int[words.Count];
        var seen = new int[matcher.Needed.Count];
        var shared = 0;
        var best = (Shared: 0, First: 0);
        for (var i = 0; i < words.Count; i++)
        {
            kinds[i] = matcher.Match(text.Substring(words[i].Start, words[i].Length));
            if (kinds[i] >= 0 && ++seen[kinds[i]] <= matcher.Needed[kinds[i]])
            {
                shared++;
            }

            if (i >= length && kinds[i - length] is >= 0 and var left && --seen[left] < matcher.Needed[left])
            {
                shared--;
            }

            // Only one of the windows that overlap.
            var first = Math.Max(0, i - length + 1);
            if (best.Shared > 0 && first - best.First >= length)
            {
                Keep(windows, best.Shared, new(article, words, best.First, length));
                best = default;
            }

            best = shared > best.Shared ? (shared, first) : best;
        }

        Keep(windows, best.Shared, new(article, words, best.First, length));
    }

    private static void Keep(List<(int Shared, WordPiece Window)> windows, int shared, WordPiece window)
    {
        if (shared * 3 < window.Count || (windows.Count == MostWindows && windows[MostWindows - 1].Shared >= shared))
        {
            return;
        }

        // Of equal windows, the first stays first.
        var at = windows.FindIndex(other => other.Shared < shared);
        windows.Insert(at < 0 ? windows.Count : at, (shared, window));
        if (windows.Count > MostWindows)
        {
            windows.RemoveAt(MostWindows);
        }
    }

    private static (int Cost, WordPiece Piece) Align(WordMatcher matcher, WordPiece window, CancellationToken cancellation)
    {
        // Omitted or inserted words make the piece longer or shorter than the wording.
        var first = Math.Max(0, window.First - window.Count);
        var count = Math.Min(window.Words.Count, window.First + (2 * window.Count)) - first;
        var text = window.Article.Read(cancellation).Reading.Text;
        var words = new List<string>(count);
        for (var i = 0; i < count; i++)
        {
            words.Add(text.Substring(window.Words[first + i].Start, window.Words[first + i].Length));
        }

        var piece = Alignment.Find(matcher, words);
        return (piece.Cost, window with { First = first + piece.First, Count = piece.Count });
    }
}
