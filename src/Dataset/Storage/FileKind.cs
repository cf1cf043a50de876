using System;
using System.Formats.Tar;
using System.IO;

namespace Dataset.Storage;

/// <summary>
/// Determines what a path leads to without opening it, because opening a pipe waits for a writer. .NET exposes the kind of a file only in the header that
/// <see cref="TarWriter"/> creates for it.
/// </summary>
internal static class FileKind
{
    private const int TypeOffset = 156;

    /// <summary>Returns a noun phrase for a path that is not a regular file, such as <c>a named pipe</c>; or null for a regular file.</summary>
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

        // Pipes, devices and sockets have length 0; other files need no closer look. Windows does not list them in folders.
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
            // Disposing of the writer would continue writing.
        }
        catch (UnauthorizedAccessException)
        {
            // Only a regular file is opened for its header; reading it later fails in the same way.
            return null;
        }
        catch (IOException)
        {
            // Tar archives do not support sockets.
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
