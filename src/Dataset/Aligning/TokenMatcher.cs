using System;
using System.Collections.Generic;

namespace Dataset.Aligning;

/// <summary>
/// Decides which tokens of two texts are the same. The common beginning and end match. If the rest is short, the best alignment is found; if it is long, it
/// is divided at unique words, and the parts are matched in the same way. A long stretch without such a word is not aligned.
/// </summary>
internal sealed class TokenMatcher
{
    // Between dividing words, other words become unique; this bounds how often a stretch is divided again.
    private const int MostDivisions = 16;

    private readonly TokenTable _tokens;
    private readonly UniqueWords _unique;
    private readonly int[] _partners;
    private readonly Stack<(TokenRange Range, int Divisions)> _left = new();

    private TokenMatcher(TokenTable tokens)
    {
        _tokens = tokens;
        _unique = new(tokens);
        _partners = new int[tokens.Old.Length - 1];
        Array.Fill(_partners, -1);
    }

    /// <summary>Returns, for each token of the old text, its index in the new text, or -1 if it is not kept. Kept indexes ascend.</summary>
    public static int[] Match(TokenTable tokens)
    {
        var matcher = new TokenMatcher(tokens);
        matcher._left.Push((new(0, tokens.Old.Length - 1, 0, tokens.New.Length - 1), 0));
        while (matcher._left.TryPop(out var next))
        {
            matcher.Match(next.Range, next.Divisions);
        }

        return matcher._partners;
    }

    private void Match(TokenRange range, int divisions)
    {
        range = TakeEnds(range);
        if (range.OldLength == 0 || range.NewLength == 0)
        {
            return;
        }

        if ((long)range.OldLength * range.NewLength <= WeightedMatcher.MostCells)
        {
            WeightedMatcher.Match(_tokens, range, _partners);
        }
        else if (divisions < MostDivisions)
        {
            Divide(range, divisions + 1);
        }
    }

    private TokenRange TakeEnds(TokenRange range)
    {
        var (oldStart, oldEnd, newStart, newEnd) = range;
        while (oldStart < oldEnd && newStart < newEnd && _tokens.Old[oldStart].Id == _tokens.New[newStart].Id)
        {
            _partners[oldStart++] = newStart++;
        }

        while (oldStart < oldEnd && newStart < newEnd && _tokens.Old[oldEnd - 1].Id == _tokens.New[newEnd - 1].Id)
        {
            _partners[--oldEnd] = --newEnd;
        }

        return new(oldStart, oldEnd, newStart, newEnd);
    }

    private void Divide(TokenRange range, int divisions)
    {
        int oldStart = range.OldStart, newStart = range.NewStart;
        var words = _unique.Find(range);
        foreach (var (old, @new) in words)
        {
            _partners[old] = @new;
            _left.Push((new(oldStart, old, newStart, @new), divisions));
            (oldStart, newStart) = (old + 1, @new + 1);
        }

        if (words.Count > 0)
        {
            _left.Push((new(oldStart, range.OldEnd, newStart, range.NewEnd), divisions));
        }
    }
}
