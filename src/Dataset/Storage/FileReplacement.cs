using System;
using System.IO;

namespace Dataset.Storage;

/// <summary>
/// A file that is written beside the one that it replaces when it is complete. The one that it replaces is what the path leads to: links stay links, and
/// the new file has the permissions of the old one.
/// </summary>
internal sealed class FileReplacement
{
    private const int BufferSize = 1 << 16;

    private readonly string _target;
    private readonly string _unfinished;
    private readonly UnixFileMode? _mode;

    /// <summary>Finds the file that is to be replaced.</summary>
    /// <exception cref="IOException">The path leads to something that is no regular file.</exception>
    /// <exception cref="UnauthorizedAccessException">The path leads to a folder, or to a file that may not be written.</exception>
    public FileReplacement(string path)
    {
        var file = new FileInfo(path);
        _target = (file.LinkTarget is null ? null : file.ResolveLinkTarget(returnFinalTarget: true)?.FullName) ?? file.FullName;
        if (Directory.Exists(_target))
        {
            throw new UnauthorizedAccessException($"The path '{path}' leads to a folder.");
        }

        if (File.Exists(_target))
        {
            if (FileKind.Complain(_target) is { } kind)
            {
                throw new IOException($"The path '{path}' leads to {kind}, and a corpus is written to a regular file.");
            }

            // Opened for writing, so that the file system says whether it may be; it changes nothing.
            new FileStream(_target, FileMode.Open, FileAccess.Write, FileShare.ReadWrite | FileShare.Delete, bufferSize: 0).Dispose();
            _mode = OperatingSystem.IsWindows() ? null : File.GetUnixFileMode(_target);
        }

        // A name of its own: one made of the target's may be longer than names can be.
        _unfinished = Path.Combine(Path.GetDirectoryName(_target) ?? "", $".{Guid.NewGuid():N}.tmp");
    }

    /// <summary>Creates the new file. No one else can read it before its permissions are those of the old one.</summary>
    public FileStream Create(bool isAsync)
    {
        var options = new FileStreamOptions
        {
            Mode = FileMode.CreateNew,
            Access = FileAccess.Write,
            Share = FileShare.None,
            BufferSize = BufferSize,
            Options = isAsync ? FileOptions.Asynchronous : FileOptions.None,
        };
        if (_mode is { } mode && !OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = mode & (UnixFileMode.UserRead | UnixFileMode.UserWrite);
        }

        return new FileStream(_unfinished, options);
    }

    /// <summary>Puts the new file, complete and closed, where the old one is.</summary>
    public void Complete()
    {
        // The mask of the process takes bits from a mode at creation, but not here.
        if (_mode is { } mode && !OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(_unfinished, mode);
        }

        File.Move(_unfinished, _target, overwrite: true);
    }

    /// <summary>Deletes the new file. Where the folder is missing, so is the file, and deleting it would be an exception of its own.</summary>
    public void Discard()
    {
        if (File.Exists(_unfinished))
        {
            File.Delete(_unfinished);
        }
    }
}
