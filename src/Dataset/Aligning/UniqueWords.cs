using System;
using System.Collections.Generic;

namespace Dataset.Aligning;

/// <summary>
/// Finds the words at which long stretches are divided: of the words that occur once in each stretch, the longest chain that is in the same order in both
/// (the patience method of B. Cohen).
/// </summary>
internal sealed class UniqueWords(TokenTable tokens)
{
    private readonly int[] _oldPlace = new int[tokens.Count];
    private readonly int[] _newPlace = new int[tokens.Count];

    /// <summary>Returns the words as pairs of token indexes, in the order of both texts.</summary>
    public List<(int Old, int New)> Find(TokenRange range)
    {
        for (var i = range.OldStart; i < range.OldEnd; i++)
        {
            _oldPlace[tokens.Old[i].Id] = 0;
        }

        for (var j = range.NewStart; j < range.NewEnd; j++)
        {
            _oldPlace[tokens.New[j].Id] = 0;
            _newPlace[tokens.New[j].Id] = 0;
        }

        // Places count from 1; a negative value marks a repeated word.
        for (var i = range.OldStart; i < range.OldEnd; i++)
        {
            ref var place = ref _oldPlace[tokens.Old[i].Id];
            place = place == 0 ? i + 1 : -1;
        }

        for (var j = range.NewStart; j < range.NewEnd; j++)
        {
            ref var place = ref _newPlace[tokens.New[j].Id];
            place = place == 0 ? j + 1 : -1;
        }

        var pairs = new List<(int Old, int New)>();
        for (var j = range.NewStart; j < range.NewEnd; j++)
        {
            var id = tokens.New[j].Id;
            if (_newPlace[id] > 0 && _oldPlace[id] > 0 && tokens.KindOf(id) == TokenKind.Word)
            {
                pairs.Add((_oldPlace[id] - 1, j));
            }
        }

        return LongestChain(pairs);
    }

    // The longest increasing subsequence of the places in the old text; the pairs are in the order of the new text.
    private static List<(int Old, int New)> LongestChain(List<(int Old, int New)> pairs)
    {
        var tails = new List<int>();
        var before = new int[pairs.Count];
        for (var i = 0; i < pairs.Count; i++)
        {
            int low = 0, high = tails.Count;
            while (low < high)
            {
                var middle = (low + high) >> 1;
                if (pairs[tails[middle]].Old < pairs[i].Old)
                {
                    low = middle + 1;
                }
                else
                {
                    high = middle;
                }
            }

            before[i] = low == 0 ? -1 : tails[low - 1];
            if (low == tails.Count)
            {
                tails.Add(i);
            }
            else
            {
                tails[low] = i;
            }
        }

        var chain = new List<(int Old, int New)>(tails.Count);
        for (var i = tails.Count == 0 ? -1 : tails[^1]; i >= 0; i = before[i])
        {
            chain.Add(pairs[i]);
        }

        chain.Reverse();
        return chain;
    }
}
