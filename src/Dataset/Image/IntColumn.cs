using System;
using System.Collections.Generic;

namespace Dataset.Image;

/// <summary>A column of numbers of one width: the width, then the numbers. Any number can be read directly.</summary>
internal readonly ref struct IntColumn
{
    private readonly ReadOnlySpan<byte> _digits;
    private readonly int _width;

    public IntColumn(ReadOnlySpan<byte> column)
    {
        if (column.IsEmpty)
        {
            _digits = default;
            _width = 1;
            return;
        }

        _width = column[0];
        _digits = column.Slice(1);
        if (_width < 1 || _width > SegmentWriter.MaxWidth)
        {
            throw BadSegment.Because("a column of numbers has a wrong width");
        }
    }

    public int Count => _digits.Length / _width;

    public int this[int index]
    {
        get
        {
            var offset = (long)index * _width;
            return (ulong)offset < (ulong)_digits.Length
                ? FixedWidth.Read(_digits, (int)offset, _width)
                : throw BadSegment.Because("a number is outside its column");
        }
    }

    /// <summary>Returns the last index whose number is at most <paramref name="value"/> in an ascending column, or -1.</summary>
    public int FindLast(int value)
    {
        int low = 0, high = Count - 1;
        while (low <= high)
        {
            var middle = (low + high) >> 1;
            if (this[middle] <= value)
            {
                low = middle + 1;
            }
            else
            {
                high = middle - 1;
            }
        }

        return high;
    }

    /// <summary>Writes and ends such a column. No number is negative.</summary>
    public static void Write(SegmentWriter writer, IReadOnlyList<int> values)
    {
        if (values.Count > 0)
        {
            var max = 0;
            for (var i = 0; i < values.Count; i++)
            {
                max = Math.Max(max, values[i]);
            }

            var width = SegmentWriter.GetWidth(max);
            writer.WriteByte((byte)width);
            for (var i = 0; i < values.Count; i++)
            {
                writer.WriteFixed(values[i], width);
            }
        }

        writer.EndColumn();
    }
}
