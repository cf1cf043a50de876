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
    private readonly ReadOnlySpan<byte> _postings;

    public TermPartition(ReadOnlySpan<byte> segment)
    {
        var reader = new SegmentReader(segment, SegmentKind.Index, 5);
        _termCount = reader.ReadColumn(0).ReadNumber();
        _dictionaryBlocks = new IntColumn(reader.GetColumn(1));
        _postingBlocks = new IntColumn(reader.GetColumn(2));
        _dictionary = reader.GetColumn(3);
        _postings = reader.GetColumn(4);
        if (_postingBlocks.Count != _dictionaryBlocks.Count || (_termCount + IndexWriter.BlockSize - 1L) / IndexWriter.BlockSize != _dictionaryBlocks.Count)
        {
            throw BadSegment.Because("a part of the term index counts its terms wrongly");
        }
    }

    /// <summary>How many terms it has.</summary>
    public int TermCount => _termCount;

    /// <summary>The row of the term at <paramref name="index"/> in this partition.</summary>
    public TermEntry Get(int index, int ordinal, int partition)
    {
        if ((uint)index >= (uint)_termCount)
        {
            throw BadSegment.Because("a term lies outside the term index");
        }

        var rows = Block(index / IndexWriter.BlockSize);
        for (var i = 0; i <= index % IndexWriter.BlockSize; i++)
        {
            rows.MoveNext();
        }

        return new(ordinal, rows.GetTerm(), rows.ArticleCount, rows.Count, partition, rows.PostingsStart, rows.PostingsLength);
    }

    /// <summary>The first term that is not before the key, as <see cref="IsBefore"/> says.</summary>
    public int FindFirst(ReadOnlySpan<byte> key, bool past)
    {
        int low = 0, high = _dictionaryBlocks.Count - 1;
        while (low <= high)
        {
            var middle = (low + high) >> 1;
            var rows = Block(middle);
            rows.MoveNext();
            if (IsBefore(rows.Term, key, past))
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
        for (var rows = Block(high); index < end && rows.MoveNext() && IsBefore(rows.Term, key, past); index++)
        {
        }

        return index;
    }

    /// <summary>Some of the postings.</summary>
    public ReadOnlySpan<byte> Postings(int start, int length) =>
        start >= 0 && length >= 0 && start <= _postings.Length - length
            ? _postings.Slice(start, length)
            : throw BadSegment.Because("postings lie outside the term index");

    /// <summary>Whether a term comes before the key; with <paramref name="past"/> also when it begins with it.</summary>
    public static bool IsBefore(ReadOnlySpan<byte> term, ReadOnlySpan<byte> key, bool past) =>
        term.SequenceCompareTo(key) < 0 || (past && term.StartsWith(key));

    private TermRows Block(int block)
    {
        var start = _dictionaryBlocks[block];
        if (start > _dictionary.Length)
        {
            throw BadSegment.Because("a block lies outside the term index");
        }

        return new TermRows(_dictionary.Slice(start), _postingBlocks[block]);
    }
}
