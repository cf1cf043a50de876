using System;

namespace Dataset.Search;

/// <summary>Collects the places of all terms that begin with a prefix, in the few articles that are shown.</summary>
internal sealed class PrefixPlaces(TermIndex index, string prefix) : PrefixWalk(index, prefix)
{
    private readonly PlaceList _places = new();
    private readonly IntBuffer _nexts = new();
    private int[] _heads = [];

    /// <summary>Finds the places in these articles, which are ascending.</summary>
    public void Find(int[] articles)
    {
        _places.Clear();
        _nexts.Clear();
        _heads = new int[articles.Length];
        Array.Fill(_heads, -1);
        Walk(articles);
    }

    /// <summary>Adds the places in one of the articles, in no particular order.</summary>
    public void Read(int number, PlaceList into)
    {
        for (var place = _heads[number]; place >= 0; place = _nexts[place])
        {
            into.Add(_places.Starts[place], _places.Lengths[place]);
        }
    }

    /// <inheritdoc/>
    protected override void Add(int number, ReadOnlySpan<int> positions, int length)
    {
        foreach (var position in positions)
        {
            _nexts.Add(_heads[number]);
            _heads[number] = _places.Count;
            _places.Add(position, length);
        }
    }
}
