using System;
using System.Collections.Generic;

namespace Dataset.Linking;

/// <summary>The parts of a text that declared names cover, to test words next to a name.</summary>
internal sealed class ClaimedText
{
    private readonly int[] _starts;
    private readonly int[] _ends;

    /// <summary>Creates the object from the matches, in order of their starts.</summary>
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

    /// <summary>Returns whether a name covers the whole of <paramref name="word"/>.</summary>
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

        // Some name that begins at or before the word covers it if the furthest end does.
        return low > 0 && _ends[low - 1] >= word.End;
    }
}
