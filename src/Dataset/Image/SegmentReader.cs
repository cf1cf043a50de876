using System;

namespace Dataset.Image;

/// <summary>Finds the columns of a segment. Data is decoded on demand.</summary>
internal readonly ref struct SegmentReader
{
    private const int HeaderLength = 4;

    private readonly ReadOnlySpan<byte> _directory;
    private readonly ReadOnlySpan<byte> _body;
    private readonly int _width;

    /// <summary>Checks the kind, the version and the directory.</summary>
    /// <exception cref="System.IO.InvalidDataException">The bytes are not a segment of that kind.</exception>
    public SegmentReader(ReadOnlySpan<byte> segment, byte kind, int columns)
    {
        if (segment.Length < HeaderLength || segment[0] != kind)
        {
            throw BadSegment.Because("a segment of another kind was expected");
        }

        if (segment[1] != SegmentKind.Version)
        {
            throw BadSegment.Because("a segment has a version that this library does not support; it may come from a newer library");
        }

        var count = segment[2];
        _width = segment[3];
        var start = HeaderLength + (count * _width);
        if (count < columns || _width < 1 || _width > SegmentWriter.MaxWidth || start > segment.Length)
        {
            throw BadSegment.Because("a segment's directory is truncated");
        }

        _directory = segment.Slice(HeaderLength, count * _width);
        _body = segment.Slice(start);
    }

    /// <summary>Returns whether the segment has a column. Segments of earlier versions need not have every column.</summary>
    public bool HasColumn(int column) => column < _directory.Length / _width;

    /// <summary>Returns the bytes of a column.</summary>
    public ReadOnlySpan<byte> GetColumn(int column)
    {
        var end = GetEnd(column);
        var start = GetBegin(column);
        return start <= end ? _body.Slice(start, end - start) : throw BadSegment.Because("a column is outside its segment");
    }

    /// <summary>Returns the offset of a column in the segment.</summary>
    public int GetStart(int column) => HeaderLength + _directory.Length + GetBegin(column);

    /// <summary>Returns a reader at the beginning of a column.</summary>
    public ColumnReader ReadColumn(int column) => new(GetColumn(column));

    private int GetBegin(int column) => column == 0 ? 0 : GetEnd(column - 1);

    private int GetEnd(int column)
    {
        var end = FixedWidth.ReadDigits(_directory, column * _width, _width);
        return end <= _body.Length ? end : throw BadSegment.Because("a column is outside its segment");
    }
}
