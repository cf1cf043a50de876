using System;
using System.Collections.Generic;
using System.Text;
using System.Threading;

namespace Dataset.Image;

/// <summary>
/// Writes one segment, column by column. Numbers are 7-bit bytes and texts are UTF-8, so the segment is valid UTF-8 and fits in one <c>u8</c> literal.
/// </summary>
/// <remarks>
/// Layout: the kind, the version, the number of columns, and a width w; then the end of each column as w base-128 digits, least significant first, relative to
/// the end of this directory; then the columns.
/// </remarks>
internal sealed class SegmentWriter
{
    /// <summary>The maximum number of base-128 digits of an <see cref="int"/>.</summary>
    public const int MaxWidth = 5;

    /// <summary>The value in the lowest bits of a step's length if the step itself follows.</summary>
    public const int OtherStep = 2;

    private readonly byte _kind;
    private readonly CancellationToken _cancellation;
    private readonly List<int> _ends = [];
    private byte[] _bytes;
    private int _length;

    public SegmentWriter(byte kind, int capacity = 256, CancellationToken cancellation = default)
    {
        _kind = kind;
        _cancellation = cancellation;
        _bytes = new byte[Math.Max(capacity, 16)];
    }

    /// <summary>The total number of bytes in the columns so far.</summary>
    public int Length => _length;

    /// <summary>The bytes of the columns so far, without a directory.</summary>
    public ReadOnlySpan<byte> Written => _bytes.AsSpan(0, _length);

    /// <summary>Writes a number of at least 0: six bits per byte, least significant first, with bit 6 set in all bytes except the last.</summary>
    public void WriteNumber(int value) => WriteNumber(checked((uint)value));

    /// <summary>Writes any number: 0, -1, 1, -2 ... as 0, 1, 2, 3 ...</summary>
    public void WriteSigned(int value) => WriteNumber(unchecked((uint)((value << 1) ^ (value >> 31))));

    /// <summary>Writes any 64-bit number, in the form of <see cref="WriteSigned"/>.</summary>
    public void WriteLong(long value)
    {
        Reserve(11);
        var rest = unchecked((ulong)((value << 1) ^ (value >> 63)));
        while (rest > 0x3F)
        {
            _bytes[_length++] = (byte)(0x40 | (rest & 0x3F));
            rest >>= 6;
        }

        _bytes[_length++] = (byte)rest;
    }

    /// <summary>Writes a flag, followed by the number if it is not null.</summary>
    public void WriteOptional(int? value)
    {
        WriteBool(value is not null);
        if (value is { } number)
        {
            WriteSigned(number);
        }
    }

    public void WriteBool(bool value) => WriteByte(value ? (byte)1 : (byte)0);

    /// <summary>Writes the length of a string in bytes and its UTF-8. An unpaired surrogate becomes U+FFFD.</summary>
    public void WriteString(string value)
    {
        WriteNumber(Encoding.UTF8.GetByteCount(value));
        WriteUtf8(value);
    }

    /// <summary>Writes a string or null.</summary>
    public void WriteOptionalString(string? value)
    {
        WriteBool(value is not null);
        if (value is not null)
        {
            WriteString(value);
        }
    }

    /// <summary>Writes the UTF-8 of a string without its length.</summary>
    public void WriteUtf8(string value)
    {
        Reserve(Encoding.UTF8.GetByteCount(value));
        _length += Encoding.UTF8.GetBytes(value, 0, value.Length, _bytes, _length);
    }

    /// <summary>Writes a span relative to <paramref name="origin"/>.</summary>
    public void WriteSpan(TextSpan span, int origin)
    {
        WriteSigned(unchecked(span.Start - origin));
        WriteNumber(span.Length);
    }

    /// <summary>Writes a span and the step of an index that goes with it, which is seldom more than one: usually two numbers, not three.</summary>
    public void WriteStep(TextSpan span, int origin, int step)
    {
        // No string is longer than 2^30.
        WriteSigned(unchecked(span.Start - origin));
        WriteNumber(((uint)span.Length << 2) | (step is 0 or 1 ? (uint)step : OtherStep));
        if (step is not (0 or 1))
        {
            WriteSigned(step);
        }
    }

    /// <summary>Writes a span or null.</summary>
    public void WriteOptionalSpan(TextSpan? span, int origin)
    {
        WriteBool(span is not null);
        if (span is { } value)
        {
            WriteSpan(value, origin);
        }
    }

    /// <summary>Writes a number of at least 0 as exactly <paramref name="width"/> base-128 digits, least significant first.</summary>
    public void WriteFixed(int value, int width)
    {
        Reserve(width);
        FixedWidth.Write(_bytes, _length, width, value);
        _length += width;
    }

    public void WriteBytes(ReadOnlySpan<byte> bytes)
    {
        Reserve(bytes.Length);
        bytes.CopyTo(_bytes.AsSpan(_length));
        _length += bytes.Length;
    }

    public void WriteByte(byte value)
    {
        Reserve(1);
        _bytes[_length++] = value;
    }

    /// <summary>Ends a column; data that is written next belongs to the next column. Checks for cancellation.</summary>
    public void EndColumn()
    {
        _cancellation.ThrowIfCancellationRequested();
        _ends.Add(_length);
    }

    /// <summary>Returns the segment. Kinds with many segments are padded with zeros after the last column; see <see cref="GetSize"/>.</summary>
    public byte[] ToArray()
    {
        var width = GetWidth(_length);
        var header = new SegmentWriter(_kind, 4 + (_ends.Count * width));
        header.WriteByte(_kind);
        header.WriteByte(SegmentKind.Version);
        header.WriteByte(checked((byte)_ends.Count));
        header.WriteByte((byte)width);
        foreach (var end in _ends)
        {
            header.WriteFixed(end, width);
        }

        var length = header._length + _length;
        var segment = new byte[_kind is SegmentKind.Reading or SegmentKind.Links ? GetSize(length) : length];
        Array.Copy(header._bytes, segment, header._length);
        Array.Copy(_bytes, 0, segment, header._length, _length);
        return segment;
    }

    /// <summary>
    /// Returns the padded size of a segment. The runtime loads a type for each length of a constant in an assembly, all of them when the first is accessed;
    /// some
    /// 2,000 lengths took 6 ms. With steps of at most 1/32, there are 32 lengths from one power of two to the next, at a cost of 1% more bytes.
    /// </summary>
    public static int GetSize(int length)
    {
        var step = 16;
        while (step < length / 64)
        {
            step *= 2;
        }

        return (length + step - 1) / step * step;
    }

    /// <summary>Returns how many base-128 digits are needed for every number from 0 to <paramref name="max"/>; at least one.</summary>
    public static int GetWidth(int max)
    {
        var width = 1;
        while (width < MaxWidth && max >> (7 * width) != 0)
        {
            width++;
        }

        return width;
    }

    private void WriteNumber(uint value)
    {
        Reserve(6);
        while (value > 0x3F)
        {
            _bytes[_length++] = (byte)(0x40 | (value & 0x3F));
            value >>= 6;
        }

        _bytes[_length++] = (byte)value;
    }

    private void Reserve(int count)
    {
        if (_bytes.Length - _length < count)
        {
            Array.Resize(ref _bytes, Math.Max(_bytes.Length * 2, _length + count));
        }
    }
}
