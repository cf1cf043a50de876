using System;

namespace Dataset.Image;

/// <summary>Reads a column from its beginning, in the order in which it was written.</summary>
internal ref struct ColumnReader
{
    // Six bits each, for 32 bits.
    private const int MaxDigits = 6;

    private ReadOnlySpan<byte> _rest;

    public ColumnReader(ReadOnlySpan<byte> column) => _rest = column;

    /// <summary>Whether the whole column has been read.</summary>
    public readonly bool IsAtEnd => _rest.IsEmpty;

    /// <summary>Reads a number from 0 to <see cref="int.MaxValue"/>.</summary>
    public int ReadNumber()
    {
        var value = ReadUnsigned();
        if (value > int.MaxValue)
        {
            throw BadSegment.Because("a number is out of range");
        }

        return (int)value;
    }

    /// <summary>Reads any number.</summary>
    public int ReadSigned()
    {
        var value = ReadUnsigned();
        return (int)(value >> 1) ^ -(int)(value & 1);
    }

    public bool ReadBool()
    {
        var value = ReadByte();
        if (value > 1)
        {
            throw BadSegment.Because("a flag is neither 0 nor 1");
        }

        return value == 1;
    }

    public int? ReadOptional() => ReadBool() ? ReadSigned() : null;

    /// <summary>Reads a number from 0 to <paramref name="limit"/> - 1.</summary>
    public int ReadIndex(int limit)
    {
        var value = ReadNumber();
        return value < limit ? value : throw BadSegment.Because("an index is out of range");
    }

    /// <summary>Reads the number of items that follow, each of at least one byte, so an invalid number cannot allocate much memory.</summary>
    public int ReadCount()
    {
        var count = ReadNumber();
        Expect(count);
        return count;
    }

    /// <summary>Checks that <paramref name="count"/> items of at least one byte each can follow.</summary>
    public readonly void Expect(int count)
    {
        if (count > _rest.Length)
        {
            throw BadSegment.Because("a column states more items than it contains");
        }
    }

    /// <summary>Reads any 64-bit number.</summary>
    public long ReadLong()
    {
        ulong value = 0;
        for (var shift = 0; shift < 66; shift += 6)
        {
            var digit = ReadByte();
            value |= (ulong)(digit & 0x3F) << shift;
            if (digit < 0x40)
            {
                return (long)(value >> 1) ^ -(long)(value & 1);
            }

            if (digit > 0x7F)
            {
                break;
            }
        }

        throw BadSegment.Because("a number is out of range");
    }

    public ReadOnlySpan<byte> ReadUtf8() => ReadBytes(ReadCount());

    /// <summary>Reads a number of bytes unchanged.</summary>
    public ReadOnlySpan<byte> ReadBytes(int length)
    {
        Expect(length);
        var bytes = _rest.Slice(0, length);
        _rest = _rest.Slice(length);
        return bytes;
    }

    public string ReadString() => Utf8.GetString(ReadUtf8());

    public string? ReadOptionalString() => ReadBool() ? ReadString() : null;

    /// <summary>Reads a span of a text of <paramref name="textLength"/> units, which was written relative to <paramref name="origin"/>.</summary>
    public TextSpan ReadSpan(int origin, int textLength)
    {
        var start = unchecked(origin + ReadSigned());
        var length = ReadNumber();
        return CheckSpan(start, length, textLength);
    }

    /// <summary>Reads a span of a text and moves the index that goes with it, which must then be from <paramref name="first"/> to limit - 1.</summary>
    public TextSpan ReadStep(int origin, int textLength, ref int index, int first, int limit)
    {
        var start = unchecked(origin + ReadSigned());
        var packed = ReadUnsigned();
        var step = (int)(packed & 3);
        if (step > 1)
        {
            step = step == SegmentWriter.OtherStep ? ReadSigned() : throw BadSegment.Because("a step is out of range");
        }

        index = CheckIndex(unchecked(index + step), first, limit);
        return CheckSpan(start, (int)(packed >> 2), textLength);
    }

    public TextSpan? ReadOptionalSpan(int origin, int textLength) => ReadBool() ? ReadSpan(origin, textLength) : null;

    /// <summary>Returns the index if it is from <paramref name="first"/> to limit - 1.</summary>
    public static int CheckIndex(int index, int first, int limit) =>
        index >= first && index < limit ? index : throw BadSegment.Because("an index is out of range");

    /// <summary>Returns the span if it is inside a text of <paramref name="textLength"/> units.</summary>
    public static TextSpan CheckSpan(int start, int length, int textLength)
    {
        if (start < 0 || length < 0 || start > textLength || length > textLength - start)
        {
            throw BadSegment.Because("a span is outside the text");
        }

        return new TextSpan(start, length);
    }

    public byte ReadByte()
    {
        if (_rest.IsEmpty)
        {
            throw BadSegment.Because("a column is truncated");
        }

        var value = _rest[0];
        _rest = _rest.Slice(1);
        return value;
    }

    // Byte by byte without ReadByte, because at startup each small method must be compiled.
    private uint ReadUnsigned()
    {
        var rest = _rest;
        ulong value = 0;
        for (var i = 0; i < MaxDigits; i++)
        {
            if (i == rest.Length)
            {
                throw BadSegment.Because("a column is truncated");
            }

            var digit = rest[i];
            value |= (ulong)(digit & 0x3F) << (6 * i);
            if (digit < 0x40)
            {
                _rest = rest.Slice(i + 1);
                return value <= uint.MaxValue ? (uint)value : throw BadSegment.Because("a number is out of range");
            }

            if (digit > 0x7F)
            {
                break;
            }
        }

        throw BadSegment.Because("a number is out of range");
    }
}
