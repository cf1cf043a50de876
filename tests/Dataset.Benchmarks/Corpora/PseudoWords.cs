using System;
using System.Collections.Generic;
using System.Text;

namespace Dataset.Benchmarks.Corpora;

/// <summary>
/// Words without meaning, with the distribution of natural language: the r-th most frequent word occurs about 1/r as often as the first (Zipf), and new words
/// appear as the text grows (Heaps), so the index of a longer text has more terms.
/// </summary>
internal sealed class PseudoWords(Random random)
{
    private static readonly string[] Onsets =
        ["b", "c", "d", "f", "g", "h", "j", "k", "l", "m", "n", "p", "r", "s", "t", "v", "w", "st", "tr", "pr", "ch", "sh", "th", "pl", ""];

    private static readonly string[] Nuclei = ["a", "e", "i", "o", "u", "ea", "ou", "ai", "io"];

    private static readonly string[] Codas = ["", "", "n", "r", "s", "t", "l", "m", "nd", "st", "ng", "ck"];

    private readonly List<string> _words = [];
    private readonly HashSet<string> _known = new(StringComparer.Ordinal);
    private long _drawn;

    /// <summary>Returns the next word.</summary>
    public string Next()
    {
        _drawn++;

        // Heaps' law with K = 20 and beta = 0.6, as in English news: about 20 n^0.6 different words among n.
        if (_words.Count < 20 * Math.Pow(_drawn, 0.6))
        {
            _words.Add(Make());
            return _words[^1];
        }

        // exp(uniform · ln n) has Zipf's distribution over ranks 1 to n.
        var rank = (int)Math.Exp(random.NextDouble() * Math.Log(_words.Count));
        return _words[Math.Clamp(rank - 1, 0, _words.Count - 1)];
    }

    // Frequent words are short, because they are created early.
    private string Make()
    {
        while (true)
        {
            var word = new StringBuilder();
            var syllables = _words.Count < 150 ? 1 : random.Next(1, _words.Count < 2000 ? 3 : 5);
            for (var i = 0; i < syllables; i++)
            {
                word.Append(Onsets[random.Next(Onsets.Length)]).Append(Nuclei[random.Next(Nuclei.Length)]).Append(Codas[random.Next(Codas.Length)]);
            }

            if (_known.Add(word.ToString()))
            {
                return word.ToString();
            }
        }
    }
}
