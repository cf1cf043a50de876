using System;

namespace Dataset.Image;

/// <summary>Reads a column from its beginning, in the order in which it was written.</summary>
internal ref struct ColumnReader
{
    // Of six bits each, for 32.
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

    /// <summary>Reads a number that counts or names one of <paramref name="limit"/> things, 0 to limit - 1.</summary>
    public int ReadIndex(int limit)
    {
        var value = ReadNumber();
        return value < limit ? value : throw BadSegment.Because("an index is out of range");
    }

    /// <summary>Reads how many items follow, each of at least one byte, so that a lie cannot ask for much memory.</summary>
    public int ReadCount()
    {
        var count = ReadNumber();
        Expect(count);
        return count;
    }

    /// <summary>Checks that <paramref name="count"/> items of at least one byte each may follow.</summary>
    public readonly void Expect(int count)
    {
        if (count > _rest.Length)
        {
            throw BadSegment.Because("a column counts more items than it holds");
        }
    }

    /// <summary>Reads any number of 64 bits.</summary>
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

    /// <summary>Reads so many bytes as they are.</summary>
    public ReadOnlySpan<byte> ReadBytes(int length)
    {
        Expect(length);
        var bytes = _rest.Slice(0, length);
        _rest = _rest.Slice(length);
        return bytes;
    }

    public string ReadString() => Utf8.GetString(ReadUtf8());

    public string? ReadOptionalString() => ReadBool() ? ReadString() : null;

    /// <summary>Reads a piece of a text of <paramref name="textLength"/> units, written relative to <paramref name="origin"/>.</summary>
    public TextSpan ReadSpan(int origin, int textLength)
    {
        var start = unchecked(origin + ReadSigned());
        var length = ReadNumber();
        return CheckSpan(start, length, textLength);
    }

    /// <summary>Reads a piece of a text and moves an index that goes with it, which must come to lie from <paramref name="first"/> to limit - 1.</summary>
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

    /// <summary>The index, if it lies from <paramref name="first"/> to limit - 1.</summary>
    public static int CheckIndex(int index, int first, int limit) =>
        index >= first && index < limit ? index : throw BadSegment.Because("an index is out of range");

    /// <summary>The span, if it lies in a text of <paramref name="textLength"/> units.</summary>
    public static TextSpan CheckSpan(int start, int length, int textLength)
    {
        if (start < 0 || length < 0 || start > textLength || length > textLength - start)
        {
            throw BadSegment.Because("a span lies outside the text");
        }

        return new TextSpan(start, length);
    }

    public byte ReadByte()
    {
        if (_rest.IsEmpty)
        {
            throw BadSegment.Because("a column is cut off");
        }

        var value = _rest[0];
        _rest = _rest.Slice(1);
        return value;
    }

    // Byte by byte without ReadByte: a program that has just started waits for each small method.
    private uint ReadUnsigned()
    {
        var rest = _rest;
        ulong value = 0;
        for (var i = 0; i < MaxDigits; i++)
        {
            if (i == rest.Length)
            {
                throw BadSegment.Because("a column is cut off");
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
