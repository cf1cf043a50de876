using System;

namespace Dataset.Search;

/// <summary>Places of an item in an article, in positions: where each begins and how many positions it takes.</summary>
internal sealed class PlaceList
{
    /// <summary>Where they begin.</summary>
    public IntBuffer Starts { get; } = new();

    /// <summary>How many positions they take.</summary>
    public IntBuffer Lengths { get; } = new();

    /// <summary>How many there are.</summary>
    public int Count => Starts.Count;

    /// <summary>Adds a place.</summary>
    public void Add(int start, int length)
    {
        Starts.Add(start);
        Lengths.Add(length);
    }

    /// <summary>Puts them in order of their beginnings, of two that begin at one place the longer first.</summary>
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

    /// <summary>Forgets all of them.</summary>
    public void Clear()
    {
        Starts.Clear();
        Lengths.Clear();
    }
}
