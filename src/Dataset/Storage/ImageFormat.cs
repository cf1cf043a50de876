using System;

namespace Dataset.Storage;

/// <summary>
/// The format of a corpus image in a file: a header, a table, the segments, and the SHA-256 of all preceding bytes. Numbers are little-endian.
/// <code>
///  0  8  magic
///  8  4  format version
/// 12  4  segment count n
/// 16  8  length of the whole image in bytes
/// 24  8n for each segment: its offset in the image (4), its length (4)
/// ..     segments
/// ..  32 SHA-256 of everything before
/// </code>
/// </summary>
internal static class ImageFormat
{
    public const int Version = 1;
    public const int VersionOffset = 8;
    public const int CountOffset = 12;
    public const int LengthOffset = 16;
    public const int HeaderLength = 24;
    public const int EntryLength = 8;
    public const int HashLength = 32;

    /// <summary>The first byte is not ASCII; the line end and the end-of-file character reveal a transfer in text mode.</summary>
    public static ReadOnlySpan<byte> Magic => [0x89, (byte)'D', (byte)'S', (byte)'E', (byte)'T', (byte)'\r', (byte)'\n', 0x1A];

    /// <summary>Returns the offset of the end of the table.</summary>
    public static long GetTableEnd(int segments) => HeaderLength + ((long)EntryLength * segments);
}
