using System;
using System.Collections.Generic;

namespace Dataset.Linking;

/// <summary>Which text the declared names claim: asked for the words beside a name.</summary>
internal sealed class ClaimedText
{
    private readonly int[] _starts;
    private readonly int[] _ends;

    /// <summary>Takes what was found, in order of starts.</summary>
    public ClaimedText(List<NameMatch> matches)
    {
        _starts = new int[matches.Count];
        _ends = new int[matches.Count];
        var furthest = 0;
        for (var i = 0; i < matches.Count; i++)
        {
            _starts[i] = matches[i].Start;
            _ends[i] = furthest = Math.Max(furthest, matches[i].End);
        }
    }

    /// <summary>Whether a name covers the whole of <paramref name="word"/>.</summary>
    public bool Covers(TextSpan word)
    {
        int low = 0, high = _starts.Length;
        while (low < high)
        {
            var middle = (low + high) >> 1;
            if (_starts[middle] <= word.Start)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        // Of all that begin at or before the word, one reaches its end if the furthest does.
        return low > 0 && _ends[low - 1] >= word.End;
    }
}
