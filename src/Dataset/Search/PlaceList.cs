using System;

namespace Dataset.Search;

/// <summary>The places of an item in an article, in positions: the start of each and the number of positions it takes.</summary>
internal sealed class PlaceList
{
    /// <summary>The starts of the places.</summary>
    public IntBuffer Starts { get; } = new();

    /// <summary>The number of positions that each place takes.</summary>
    public IntBuffer Lengths { get; } = new();

    /// <summary>The number of places.</summary>
    public int Count => Starts.Count;

    /// <summary>Adds a place.</summary>
    public void Add(int start, int length)
    {
        Starts.Add(start);
        Lengths.Add(length);
    }

    /// <summary>Sorts the places by start; of two that begin at one position, the longer comes first.</summary>
    public void Sort()
    {
        var order = new long[Count];
        for (var i = 0; i < order.Length; i++)
        {
            order[i] = ((long)Starts[i] << 32) | (uint)(int.MaxValue - Lengths[i]);
        }

        Array.Sort(order);
        for (var i = 0; i < order.Length; i++)
        {
            Starts[i] = (int)(order[i] >> 32);
            Lengths[i] = int.MaxValue - (int)(uint)order[i];
        }
    }

    /// <summary>Removes all places.</summary>
    public void Clear()
    {
        Starts.Clear();
        Lengths.Clear();
    }
}
