using System;
using Dataset.Image;
using Dataset.Image.Index;

namespace Dataset.Search;

/// <summary>One partition of the terms: blocks of front-coded terms, and their postings.</summary>
internal readonly ref struct TermPartition
{
    private readonly int _termCount;
    private readonly IntColumn _dictionaryBlocks;
    private readonly IntColumn _postingBlocks;
    private readonly ReadOnlySpan<byte> _dictionary;
    private readonly int _postingsStart;

    public TermPartition(ReadOnlySpan<byte> segment)
    {
        var reader = new SegmentReader(segment, SegmentKind.Index, 5);
        _termCount = reader.ReadColumn(0).ReadNumber();
        _dictionaryBlocks = new IntColumn(reader.GetColumn(1));
        _postingBlocks = new IntColumn(reader.GetColumn(2));
        _dictionary = reader.GetColumn(3);
        _postingsStart = reader.GetStart(4);
        if (_postingBlocks.Count != _dictionaryBlocks.Count || (_termCount + IndexWriter.BlockSize - 1L) / IndexWriter.BlockSize != _dictionaryBlocks.Count)
        {
            throw BadSegment.Because("a partition of the term index has a wrong number of terms");
        }
    }

    /// <summary>The number of terms.</summary>
    public int TermCount => _termCount;

    /// <summary>Returns the rows from the start of a term's block; the term's row is <paramref name="index"/> modulo the block size rows further.</summary>
    public TermRows RowsFrom(int index)
    {
        if ((uint)index >= (uint)_termCount)
        {
            throw BadSegment.Because("a term is outside the term index");
        }

        var block = index / IndexWriter.BlockSize;
        return new TermRows(Block(block), _postingsStart + _postingBlocks[block]);
    }

    /// <summary>Counts the terms that come before the key, as defined by <see cref="IsBefore"/>.</summary>
    public int CountBefore(ReadOnlySpan<byte> key, bool past)
    {
        int low = 0, high = _dictionaryBlocks.Count - 1;
        while (low <= high)
        {
            var middle = (low + high) >> 1;
            if (IsBefore(FirstOf(middle), key, past))
            {
                low = middle + 1;
            }
            else
            {
                high = middle - 1;
            }
        }

        if (high < 0)
        {
            return 0;
        }

        var index = high * IndexWriter.BlockSize;
        var end = Math.Min(_termCount, index + IndexWriter.BlockSize);
        var rows = RowsFrom(index);
        var term = new TermText();
        for (; index < end; index++)
        {
            rows.MoveNext();
            term.Set(rows);
            if (!IsBefore(term.Utf8, key, past))
            {
                break;
            }
        }

        return index;
    }

    /// <summary>Returns whether a term comes before the key; with <paramref name="past"/>, also whether it begins with it.</summary>
    public static bool IsBefore(ReadOnlySpan<byte> term, ReadOnlySpan<byte> key, bool past) =>
        term.SequenceCompareTo(key) < 0 || (past && term.StartsWith(key));

    // The first term of a block shares no prefix.
    private ReadOnlySpan<byte> FirstOf(int block)
    {
        var reader = new ColumnReader(Block(block));
        return reader.ReadNumber() == 0 ? reader.ReadUtf8() : throw BadSegment.Because("the first term of a block shares a prefix");
    }

    private ReadOnlySpan<byte> Block(int block)
    {
        var start = _dictionaryBlocks[block];
        return start <= _dictionary.Length ? _dictionary.Slice(start) : throw BadSegment.Because("a block is outside the term index");
    }
}
