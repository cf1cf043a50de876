using System;
using Dataset.Image;

namespace Dataset.Search;

/// <summary>Chooses the unit of an article to show: the one whose distinct items weigh most, then the one with the most items, then the first.</summary>
internal sealed class UnitChooser(double[] weights)
{
    private double[] _weights = [];
    private int[] _counts = [];
    private int[] _items = [];

    /// <summary>Returns the number of the best unit.</summary>
    /// <param name="starts">The starts of the units, in positions, and the end of the last.</param>
    /// <param name="places">The places of each item in the article.</param>
    public int Choose(ReadOnlySpan<int> starts, PlaceList[] places)
    {
        var units = starts.Length - 1;
        if (_weights.Length < units)
        {
            (_weights, _counts, _items) = (new double[units * 2], new int[units * 2], new int[units * 2]);
        }

        Array.Clear(_weights, 0, units);
        Array.Clear(_counts, 0, units);
        Array.Clear(_items, 0, units);
        for (var item = 0; item < places.Length; item++)
        {
            foreach (var position in places[item].Starts.Items)
            {
                var unit = UnitOf(starts, position);
                _counts[unit]++;
                if (_items[unit] != item + 1)
                {
                    _items[unit] = item + 1;
                    _weights[unit] += weights[item];
                }
            }
        }

        var best = 0;
        for (var unit = 1; unit < units; unit++)
        {
            var more = _weights[unit].CompareTo(_weights[best]);
            best = more > 0 || (more == 0 && _counts[unit] > _counts[best]) ? unit : best;
        }

        return best;
    }

    /// <summary>Returns the unit that contains a position.</summary>
    public static int UnitOf(ReadOnlySpan<int> starts, int position)
    {
        var found = starts.BinarySearch(position);
        var unit = found < 0 ? ~found - 1 : found;
        return unit < starts.Length - 1 ? unit : throw BadSegment.Because("postings refer to a sentence that does not exist");
    }
}
