using System;
using System.Collections.Generic;
using Dataset.Text;
using Dataset.Text.Unicode;

namespace Dataset.CodeFixes.Evidence;

/// <summary>
/// Matches words of articles with the words of the evidence, including misspelled ones. Each distinct word of the articles is compared only once.
/// </summary>
internal sealed class WordMatcher
{
    private const int ShortestMisspelt = 4;

    private readonly List<string> _wanted = [];
    private readonly Dictionary<string, int> _known = new(StringComparer.Ordinal);

    public WordMatcher(string text, List<TextSpan> words)
    {
        foreach (var word in words)
        {
            var written = text.Substring(word.Start, word.Length);
            var folded = Fold(written);
            var kind = _wanted.IndexOf(folded);
            if (kind < 0)
            {
                kind = _wanted.Count;
                _wanted.Add(folded);
                Needed.Add(0);
            }

            Needed[kind]++;
            Kinds.Add(kind);
            Written.Add(written);
            _known[written] = kind;
        }
    }

    /// <summary>The words of the evidence.</summary>
    public List<string> Written { get; } = [];

    /// <summary>A number for each of the words; equal words share it.</summary>
    public List<int> Kinds { get; } = [];

    /// <summary>How often each number occurs in the evidence.</summary>
    public List<int> Needed { get; } = [];

    /// <summary>Returns the number of a word of an article, or -1 if it resembles no word of the evidence.</summary>
    public int Match(string word)
    {
        if (!_known.TryGetValue(word, out var kind))
        {
            _known.Add(word, kind = Find(Fold(word)));
        }

        return kind;
    }

    private int Find(string folded)
    {
        var kind = _wanted.IndexOf(folded);
        return kind >= 0 || folded.Length < ShortestMisspelt
            ? kind
            : _wanted.FindIndex(wanted => wanted.Length >= ShortestMisspelt && Nearest.IsNear(wanted, folded, part: 3));
    }

    private static string Fold(string word)
    {
        var folded = word.ToCharArray();
        for (var i = 0; i < folded.Length; i++)
        {
            folded[i] = CaseFolding.Fold(folded[i]);
        }

        return new string(folded);
    }
}
