using System;
using System.Buffers.Binary;
using System.IO;
using System.Security.Cryptography;
using System.Threading;
using System.Threading.Tasks;
using Dataset.Primitives;

namespace Dataset.Storage;

/// <summary>Reads and checks a corpus image. An invalid length in a header costs no memory, because memory is allocated only as bytes arrive.</summary>
internal static class ImageReader
{
    private const int FirstPiece = 1 << 20;

    /// <summary>Reads one image from the stream's position and leaves the stream directly after it.</summary>
    /// <exception cref="InvalidDataException">The bytes are not an image, or the image has a newer format, is truncated, or is damaged.</exception>
    public static ImageData Read(Stream stream)
    {
        var image = new byte[ImageFormat.HeaderLength];
        var read = stream.ReadAtLeast(image, image.Length, throwOnEndOfStream: false);
        var length = CheckHeader(image.AsSpan(0, read));
        while (image.Length < length)
        {
            Grow(ref image, length);
            read += stream.ReadAtLeast(image.AsSpan(read), image.Length - read, throwOnEndOfStream: false);
            CheckComplete(read, image, length);
        }

        return Check(image);
    }

    /// <summary>Reads one image asynchronously. See <see cref="Read"/>.</summary>
    public static async Task<ImageData> ReadAsync(Stream stream, CancellationToken cancellation)
    {
        var image = new byte[ImageFormat.HeaderLength];
        var read = await stream.ReadAtLeastAsync(image, image.Length, throwOnEndOfStream: false, cancellation).ConfigureAwait(false);
        var length = CheckHeader(image.AsSpan(0, read));
        while (image.Length < length)
        {
            Grow(ref image, length);
            read += await stream.ReadAtLeastAsync(image.AsMemory(read), image.Length - read, throwOnEndOfStream: false, cancellation).ConfigureAwait(false);
            CheckComplete(read, image, length);
        }

        return Check(image);
    }

    // The buffer doubles, so a header that states more bytes than follow cannot allocate more than twice the number that do.
    private static void Grow(ref byte[] image, int length) => Array.Resize(ref image, (int)Math.Min(length, Math.Max(FirstPiece, 2L * image.Length)));

    private static void CheckComplete(int read, byte[] image, int length)
    {
        if (read < image.Length)
        {
            throw new InvalidDataException($"The corpus image is truncated: it should have {length} bytes but has {read}.");
        }
    }

    private static ImageData Check(byte[] image)
    {
        CheckHash(image);
        CheckTable(image);
        return new ImageData(image);
    }

    private static int CheckHeader(ReadOnlySpan<byte> header)
    {
        var magic = ImageFormat.Magic;
        if (!header.StartsWith(magic))
        {
            throw header.Length < magic.Length && magic.StartsWith(header)
                ? CutOff()
                : new InvalidDataException("The data is not a corpus image: it does not begin like one.");
        }

        if (header.Length < ImageFormat.HeaderLength)
        {
            throw CutOff();
        }

        var version = BinaryPrimitives.ReadInt32LittleEndian(header[ImageFormat.VersionOffset..]);
        if (version > ImageFormat.Version)
        {
            throw new InvalidDataException(
                $"The corpus image has format {version}, which is newer than {ImageFormat.Version}, the newest that this version of Dataset reads.");
        }

        var count = BinaryPrimitives.ReadInt32LittleEndian(header[ImageFormat.CountOffset..]);
        var length = BinaryPrimitives.ReadInt64LittleEndian(header[ImageFormat.LengthOffset..]);
        return version == ImageFormat.Version && count > 0 && length <= Array.MaxLength
            && length >= ImageFormat.GetTableEnd(count) + ImageFormat.HashLength
            ? (int)length
            : throw Throw.Image("its header is inconsistent.");
    }

    private static void CheckHash(ReadOnlySpan<byte> image)
    {
        Span<byte> hash = stackalloc byte[ImageFormat.HashLength];
        SHA256.HashData(image[..^ImageFormat.HashLength], hash);
        if (!hash.SequenceEqual(image[^ImageFormat.HashLength..]))
        {
            throw Throw.Image("its checksum does not match.");
        }
    }

    private static void CheckTable(ReadOnlySpan<byte> image)
    {
        var count = BinaryPrimitives.ReadInt32LittleEndian(image[ImageFormat.CountOffset..]);
        var first = ImageFormat.GetTableEnd(count);
        var end = image.Length - ImageFormat.HashLength;
        for (var i = 0; i < count; i++)
        {
            var (offset, length) = ImageData.ReadEntry(image, i);
            if (offset < first || length < 0 || (long)offset + length > end)
            {
                throw Throw.Image("a segment is outside the image.");
            }
        }
    }

    private static InvalidDataException CutOff() => new("The corpus image is truncated: it ends inside its header.");
}
