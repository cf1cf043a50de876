using System;
using System.Collections.Generic;

namespace Dataset.CodeFixes.Evidence;

/// <summary>The piece of a run of words that becomes the evidence with the fewest changes of words.</summary>
/// <param name="First">The first word of the piece.</param>
/// <param name="Count">The number of words.</param>
/// <param name="Cost">The cost of the changes: <see cref="Alignment.Word"/> for a word that is omitted or inserted, less for a misspelled one.</param>
internal readonly record struct AlignedPiece(int First, int Count, int Cost);

/// <summary>Aligns the words of evidence with words of an article.</summary>
internal static class Alignment
{
    /// <summary>The cost of a word that only one side has.</summary>
    public const int Word = 2;

    private const int Misspelt = 1;
    private const int Other = 3;

    /// <summary>Finds the best piece of <paramref name="words"/>; words before and after it cost nothing.</summary>
    public static AlignedPiece Find(WordMatcher evidence, IReadOnlyList<string> words)
    {
        var costs = new int[words.Count + 1];
        var starts = new int[words.Count + 1];
        for (var j = 0; j <= words.Count; j++)
        {
            starts[j] = j;
        }

        for (var i = 0; i < evidence.Kinds.Count; i++)
        {
            var (diagonal, diagonalStart) = (costs[0], starts[0]);
            costs[0] += Word;
            for (var j = 1; j <= words.Count; j++)
            {
                var (above, aboveStart) = (costs[j], starts[j]);
                var best = (Cost: diagonal + Compare(evidence, i, words[j - 1]), Start: diagonalStart);
                best = above + Word < best.Cost ? (above + Word, aboveStart) : best;
                best = costs[j - 1] + Word < best.Cost ? (costs[j - 1] + Word, starts[j - 1]) : best;
                (costs[j], starts[j]) = best;
                (diagonal, diagonalStart) = (above, aboveStart);
            }
        }

        var end = 0;
        for (var j = 1; j <= words.Count; j++)
        {
            end = costs[j] < costs[end] ? j : end;
        }

        return new(starts[end], end - starts[end], costs[end]);
    }

    private static int Compare(WordMatcher evidence, int word, string other) =>
        string.Equals(evidence.Written[word], other, StringComparison.Ordinal) ? 0 : evidence.Match(other) == evidence.Kinds[word] ? Misspelt : Other;
}
