using System;
using Dataset.Image.Index;

namespace Dataset.Search;

/// <summary>Walks the entries of consecutive terms, reading each row of the dictionary once.</summary>
internal ref struct TermRange
{
    private readonly TermIndex _index;
    private readonly int _end;
    private readonly bool _findsCompounds;
    private TermRows _rows;
    private int _next;
    private int _partition;
    private int _partitionEnd;
    private int _hyphen;

    /// <param name="index">The index.</param>
    /// <param name="first">The ordinal of the first term.</param>
    /// <param name="end">The ordinal after that of the last term.</param>
    /// <param name="findsCompounds">Whether to determine which terms are compounds.</param>
    public TermRange(TermIndex index, int first, int end, bool findsCompounds)
    {
        _findsCompounds = findsCompounds;
        _index = index;
        _next = first;
        _end = end;
        _partitionEnd = first;
        _hyphen = -1;
    }

    /// <summary>The current entry.</summary>
    public TermEntry Current { get; private set; }

    /// <summary>Whether the current term is a compound, which takes more than one position; always false unless the range finds compounds.</summary>
    public readonly bool IsCompound => _hyphen >= 0;

    /// <summary>Moves to the next entry, if there is one.</summary>
    public bool MoveNext()
    {
        if (_next >= _end)
        {
            return false;
        }

        if (_next == _partitionEnd)
        {
            OpenPartition();
        }

        MoveRow();
        Current = _index.ToEntry(_rows, _next, _partition);
        _next++;
        return true;
    }

    private void OpenPartition()
    {
        _partition = _index.FindPartition(_next);
        var partition = _index.Partition(_partition, out var first);
        _partitionEnd = first + partition.TermCount;
        _rows = partition.RowsFrom(_next - first);
        for (var i = (_next - first) % IndexWriter.BlockSize; i > 0; i--)
        {
            MoveRow();
        }
    }

    // The first hyphen is in the prefix shared with the previous term, in the suffix, or absent.
    private void MoveRow()
    {
        _rows.MoveNext();
        if (!_findsCompounds)
        {
            return;
        }

        var own = _hyphen >= 0 && _hyphen < _rows.Shared ? -1 : _rows.Suffix.IndexOf((byte)'-');
        _hyphen = own >= 0 ? _rows.Shared + own : _hyphen < _rows.Shared ? _hyphen : -1;
    }
}
