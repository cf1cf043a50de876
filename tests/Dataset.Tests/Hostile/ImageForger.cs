using System;
using System.Buffers.Binary;
using System.Security.Cryptography;

namespace Dataset.Tests.Hostile;

/// <summary>Creates images with a valid header and checksum but invalid content.</summary>
internal static class ImageForger
{
    public const int HeaderLength = 24;

    private const int CountOffset = 12;
    private const int LengthOffset = 16;
    private const int EntryLength = 8;
    private const int HashLength = 32;

    /// <summary>Returns the length of the image without the checksum.</summary>
    public static int GetContentLength(byte[] image) => image.Length - HashLength;

    public static int CountSegments(byte[] image) => BinaryPrimitives.ReadInt32LittleEndian(image.AsSpan(CountOffset));

    /// <summary>Returns the place of a segment.</summary>
    public static (int Offset, int Length) GetSegment(byte[] image, int segment)
    {
        var entry = image.AsSpan(HeaderLength + (segment * EntryLength));
        return (BinaryPrimitives.ReadInt32LittleEndian(entry), BinaryPrimitives.ReadInt32LittleEndian(entry[4..]));
    }

    /// <summary>Returns the image with one byte changed.</summary>
    public static byte[] WithByte(byte[] image, int offset, byte value)
    {
        var forged = (byte[])image.Clone();
        forged[offset] = value;
        return Seal(forged);
    }

    /// <summary>Returns the first bytes of the image as a separate image.</summary>
    public static byte[] CutAt(byte[] image, int length)
    {
        var forged = new byte[Math.Max(length, HeaderLength) + HashLength];
        image.AsSpan(0, length).CopyTo(forged);
        BinaryPrimitives.WriteInt64LittleEndian(forged.AsSpan(LengthOffset), forged.Length);
        return Seal(forged);
    }

    /// <summary>Returns the image with a segment that ends earlier or begins later.</summary>
    public static byte[] WithSegment(byte[] image, int segment, int skip, int length)
    {
        var forged = (byte[])image.Clone();
        var entry = forged.AsSpan(HeaderLength + (segment * EntryLength));
        BinaryPrimitives.WriteInt32LittleEndian(entry, GetSegment(image, segment).Offset + skip);
        BinaryPrimitives.WriteInt32LittleEndian(entry[4..], length);
        return Seal(forged);
    }

    /// <summary>Returns the image with two segments swapped.</summary>
    public static byte[] WithExchanged(byte[] image, int first, int second)
    {
        var forged = (byte[])image.Clone();
        image.AsSpan(HeaderLength + (first * EntryLength), EntryLength).CopyTo(forged.AsSpan(HeaderLength + (second * EntryLength)));
        image.AsSpan(HeaderLength + (second * EntryLength), EntryLength).CopyTo(forged.AsSpan(HeaderLength + (first * EntryLength)));
        return Seal(forged);
    }

    /// <summary>Returns the image with a different corpus segment.</summary>
    public static byte[] WithFirstSegment(byte[] image, byte[] segment)
    {
        // Bytes that the table no longer refers to can stay.
        byte[] forged = [.. image.AsSpan(0, GetContentLength(image)), .. segment, .. new byte[HashLength]];
        BinaryPrimitives.WriteInt64LittleEndian(forged.AsSpan(LengthOffset), forged.Length);
        BinaryPrimitives.WriteInt32LittleEndian(forged.AsSpan(HeaderLength), GetContentLength(image));
        BinaryPrimitives.WriteInt32LittleEndian(forged.AsSpan(HeaderLength + 4), segment.Length);
        return Seal(forged);
    }

    /// <summary>Updates the checksum in place.</summary>
    public static byte[] Seal(byte[] image)
    {
        SHA256.HashData(image.AsSpan(..^HashLength), image.AsSpan(^HashLength..));
        return image;
    }
}
