using System;
using System.Formats.Tar;
using System.IO;

namespace Dataset.Storage;

/// <summary>
/// Finds out what a path leads to without opening it, since opening a pipe waits for a writer. .NET shows the kind of a file nowhere but in the header that
/// <see cref="TarWriter"/> makes of it.
/// </summary>
internal static class FileKind
{
    private const int TypeOffset = 156;

    /// <summary>What a path is that is no regular file, such as <c>a named pipe</c>; null for a regular file.</summary>
    public static string? Complain(string path)
    {
        var file = new FileInfo(path);
        if (file.LinkTarget is not null)
        {
            if (file.ResolveLinkTarget(returnFinalTarget: true) is not { Exists: true } target)
            {
                return "a link to a file that does not exist";
            }

            file = new FileInfo(target.FullName);
        }

        // Pipes, devices and sockets have no length: other files cost no second look. Windows lists none of them in folders.
        return OperatingSystem.IsWindows() || !file.Exists || file.Length > 0 ? null : ReadKind(file.FullName);
    }

    private static string? ReadKind(string path)
    {
        using var header = new HeaderStream();
        var writer = new TarWriter(header, TarEntryFormat.Ustar, leaveOpen: true);
        try
        {
            writer.WriteEntry(path, "x");
        }
        catch (HeaderReadException)
        {
            // Disposing the writer would write on.
        }
        catch (UnauthorizedAccessException)
        {
            // Only a regular file is opened for its header; reading it says the same again.
            return null;
        }
        catch (IOException)
        {
            // A tape archive has no sockets.
            return File.Exists(path) ? "a socket" : null;
        }

        return (TarEntryType)header.Type switch
        {
            TarEntryType.Fifo => "a named pipe",
            TarEntryType.CharacterDevice => "a character device",
            TarEntryType.BlockDevice => "a block device",
            TarEntryType.Directory => "a folder",
            _ => null,
        };
    }

    private sealed class HeaderReadException : Exception;

    // Takes the first block and stops there, before any content.
    private sealed class HeaderStream : MemoryStream
    {
        public byte Type { get; private set; }

        public override void Write(ReadOnlySpan<byte> buffer)
        {
            Type = buffer.Length > TypeOffset ? buffer[TypeOffset] : default;
            throw new HeaderReadException();
        }

        public override void Write(byte[] buffer, int offset, int count) => Write(buffer.AsSpan(offset, count));
    }
}
