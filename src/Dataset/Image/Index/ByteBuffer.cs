using System;

namespace Dataset.Image.Index;

/// <summary>A growing buffer of bytes, for a part of a segment whose length must be known before it is written.</summary>
internal sealed class ByteBuffer
{
    private byte[] _bytes = new byte[4096];

    /// <summary>The number of bytes written.</summary>
    public int Length { get; private set; }

    /// <summary>The bytes written. The span is valid until the next write.</summary>
    public ReadOnlySpan<byte> Written => new(_bytes, 0, Length);

    /// <summary>Writes a number the same way as <see cref="SegmentWriter.WriteNumber(int)"/>.</summary>
    public void WriteNumber(int value)
    {
        Reserve(6);
        while (value > 0x3F)
        {
            _bytes[Length++] = (byte)(0x40 | (value & 0x3F));
            value >>= 6;
        }

        _bytes[Length++] = (byte)value;
    }

    /// <summary>Writes bytes that are already 7-bit or UTF-8.</summary>
    public void WriteBytes(ReadOnlySpan<byte> bytes)
    {
        Reserve(bytes.Length);
        bytes.CopyTo(_bytes.AsSpan(Length));
        Length += bytes.Length;
    }

    /// <summary>Clears the buffer.</summary>
    public void Clear() => Length = 0;

    private void Reserve(int count)
    {
        if (_bytes.Length - Length < count)
        {
            Array.Resize(ref _bytes, Math.Max(_bytes.Length * 2, Length + count));
        }
    }
}
