using System;
using System.Collections.Generic;
using System.Text;

namespace Dataset.Image.Index;

/// <summary>Writes one partition: a dictionary of front-coded blocks, then the postings of its terms in the same order.</summary>
internal sealed class PartitionWriter
{
    private readonly MergedTerms _merged;
    private readonly PostingsWriter _writer;
    private readonly ByteBuffer _dictionary = new();
    private readonly ByteBuffer _postings = new();
    private readonly List<int> _dictionaryBlocks = [];
    private readonly List<int> _postingBlocks = [];
    private byte[] _previous = Array.Empty<byte>();
    private int _termCount;

    public PartitionWriter(MergedTerms merged, PostingsWriter writer)
    {
        _merged = merged;
        _writer = writer;
    }

    /// <summary>The size of the partition so far in bytes, without its block table.</summary>
    public int Size => _dictionary.Length + _postings.Length;

    /// <summary>Adds the next term.</summary>
    public void Add(int ordinal)
    {
        var term = Encoding.UTF8.GetBytes(_merged.Terms[ordinal]);
        var shared = 0;
        if (_termCount % IndexWriter.BlockSize == 0)
        {
            _dictionaryBlocks.Add(_dictionary.Length);
            _postingBlocks.Add(_postings.Length);
        }
        else
        {
            shared = SharedPrefix(_previous, term);
        }

        var start = _postings.Length;
        var count = _writer.Write(_merged[ordinal], _postings);
        var articles = _merged[ordinal].Length;
        _dictionary.WriteNumber(shared);
        _dictionary.WriteNumber(term.Length - shared);
        _dictionary.WriteBytes(term.AsSpan(shared));
        _dictionary.WriteNumber((articles << 1) | (count > articles ? 1 : 0));
        if (count > articles)
        {
            _dictionary.WriteNumber(count - articles);
        }

        _dictionary.WriteNumber(_postings.Length - start);
        _previous = term;
        _termCount++;
    }

    /// <summary>Returns the partition as a segment.</summary>
    public byte[] ToSegment()
    {
        var segment = new SegmentWriter(SegmentKind.Index, Size + 1024);
        segment.WriteNumber(_termCount);
        segment.EndColumn();
        IntColumn.Write(segment, _dictionaryBlocks);
        IntColumn.Write(segment, _postingBlocks);
        segment.WriteBytes(_dictionary.Written);
        segment.EndColumn();
        segment.WriteBytes(_postings.Written);
        segment.EndColumn();
        return segment.ToArray();
    }

    // Cuts at a character boundary, so the segment stays valid UTF-8.
    private static int SharedPrefix(byte[] x, byte[] y)
    {
        var length = Math.Min(x.Length, y.Length);
        var n = 0;
        while (n < length && x[n] == y[n])
        {
            n++;
        }

        while (n > 0 && n < y.Length && (y[n] & 0xC0) == 0x80)
        {
            n--;
        }

        return n;
    }
}
