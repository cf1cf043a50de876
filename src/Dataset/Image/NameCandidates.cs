namespace Dataset.Image;

/// <summary>The entities that a name may mean: none, the one, or several where the name is ambiguous.</summary>
internal readonly ref struct NameCandidates
{
    private readonly ListColumn _lists;
    private readonly int _start;
    private readonly int _limit;

    public NameCandidates(ListColumn lists, int name, int limit)
    {
        _lists = lists;
        (_start, var end) = lists.GetBounds(name);
        Count = end - _start;
        _limit = limit;
    }

    public int Count { get; }

    /// <summary>An entity's index in the corpus, in order of declaration.</summary>
    public int this[int index] => (uint)index < (uint)Count ? _lists.GetItem(_start + index, _limit) : throw BadSegment.Because("an index is out of range");
}
