using System;
using System.Collections.Generic;
using System.Text;
using System.Threading;

namespace Dataset.Image;

/// <summary>
/// Writes one segment, column after column. Numbers are 7-bit bytes and texts UTF-8, so the whole is valid UTF-8 and fits in one <c>u8</c> literal.
/// </summary>
/// <remarks>
/// Layout: kind, version, number of columns, width w; then the end of each column as w base-128 digits, least first, counted from the end
/// of this directory; then the columns.
/// </remarks>
internal sealed class SegmentWriter
{
    /// <summary>How many base-128 digits an <see cref="int"/> may need.</summary>
    public const int MaxWidth = 5;

    /// <summary>What stands in the lowest bits of a step's length when the step itself follows.</summary>
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

    /// <summary>How many bytes the columns have so far.</summary>
    public int Length => _length;

    /// <summary>The columns' bytes so far, without a directory.</summary>
    public ReadOnlySpan<byte> Written => _bytes.AsSpan(0, _length);

    /// <summary>Writes a number of at least 0: six bits a byte, least first, bit 6 set in all but the last.</summary>
    public void WriteNumber(int value) => WriteNumber(checked((uint)value));

    /// <summary>Writes any number: 0, -1, 1, -2 ... as 0, 1, 2, 3 ...</summary>
    public void WriteSigned(int value) => WriteNumber(unchecked((uint)((value << 1) ^ (value >> 31))));

    /// <summary>Writes any number of 64 bits, in the form of <see cref="WriteSigned"/>.</summary>
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

    /// <summary>Writes 0 for null, else the number one up.</summary>
    public void WriteOptional(int? value)
    {
        WriteBool(value is not null);
        if (value is { } number)
        {
            WriteSigned(number);
        }
    }

    public void WriteBool(bool value) => WriteByte(value ? (byte)1 : (byte)0);

    /// <summary>Writes the text's length in bytes and its UTF-8. An unpaired surrogate becomes U+FFFD.</summary>
    public void WriteString(string value)
    {
        WriteNumber(Encoding.UTF8.GetByteCount(value));
        WriteUtf8(value);
    }

    /// <summary>Writes a text or null.</summary>
    public void WriteOptionalString(string? value)
    {
        WriteBool(value is not null);
        if (value is not null)
        {
            WriteString(value);
        }
    }

    /// <summary>Writes the text's UTF-8 without its length.</summary>
    public void WriteUtf8(string value)
    {
        Reserve(Encoding.UTF8.GetByteCount(value));
        _length += Encoding.UTF8.GetBytes(value, 0, value.Length, _bytes, _length);
    }

    /// <summary>Writes a piece of text relative to <paramref name="origin"/>.</summary>
    public void WriteSpan(TextSpan span, int origin)
    {
        WriteSigned(unchecked(span.Start - origin));
        WriteNumber(span.Length);
    }

    /// <summary>Writes a piece of text and how far an index moves with it, seldom by more than one: two numbers as a rule, not three.</summary>
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

    /// <summary>Writes a piece of text or null.</summary>
    public void WriteOptionalSpan(TextSpan? span, int origin)
    {
        WriteBool(span is not null);
        if (span is { } value)
        {
            WriteSpan(value, origin);
        }
    }

    /// <summary>Writes a number of at least 0 as exactly <paramref name="width"/> base-128 digits, least first.</summary>
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

    /// <summary>Ends a column; what is written next belongs to the next one. Looks whether the segment is still wanted.</summary>
    public void EndColumn()
    {
        _cancellation.ThrowIfCancellationRequested();
        _ends.Add(_length);
    }

    /// <summary>The segment; one of which there are many has zeros behind its last column: see <see cref="GetSize"/>.</summary>
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
    /// How long a segment of so many bytes is made. Of constants the runtime loads a type for each length that an assembly has, all of them when the first is
    /// touched: some 2,000 lengths took 6 ms. With steps of at most a 32nd there are 32 lengths from one power of two to the next, for 1 % more bytes.
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

    /// <summary>How many base-128 digits hold every number from 0 to <paramref name="max"/>; at least one.</summary>
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
