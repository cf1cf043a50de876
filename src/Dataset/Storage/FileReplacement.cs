using System;
using System.IO;

namespace Dataset.Storage;

/// <summary>
/// A file that is written next to its target and replaces it when complete. The target is the file that the path leads to: links remain links, and the new
/// file has the permissions of the old one.
/// </summary>
internal sealed class FileReplacement
{
    private const int BufferSize = 1 << 16;

    private readonly string _target;
    private readonly string _unfinished;
    private readonly UnixFileMode? _mode;

    /// <summary>Finds the file to replace.</summary>
    /// <exception cref="IOException">The path leads to something other than a regular file.</exception>
    /// <exception cref="UnauthorizedAccessException">The path leads to a folder, or to a file that is not writable.</exception>
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
                throw new IOException($"The path '{path}' leads to {kind}. A corpus can be written only to a regular file.");
            }

            // Opens the file for writing to check the permission; this changes nothing.
            new FileStream(_target, FileMode.Open, FileAccess.Write, FileShare.ReadWrite | FileShare.Delete, bufferSize: 0).Dispose();
            _mode = OperatingSystem.IsWindows() ? null : File.GetUnixFileMode(_target);
        }

        // A generated name, because one that extends the target's name could exceed the maximum length.
        _unfinished = Path.Combine(Path.GetDirectoryName(_target) ?? "", $".{Guid.NewGuid():N}.tmp");
    }

    /// <summary>Creates the new file. Other users cannot read it before it has the permissions of the old one.</summary>
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

    /// <summary>Moves the new file, which must be complete and closed, to the target.</summary>
    public void Complete()
    {
        // The umask of the process applies to the mode at creation, but not here.
        if (_mode is { } mode && !OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(_unfinished, mode);
        }

        File.Move(_unfinished, _target, overwrite: true);
    }

    /// <summary>Deletes the new file. If the folder is missing, the file is too, and trying to delete it would throw another exception.</summary>
    public void Discard()
    {
        if (File.Exists(_unfinished))
        {
            File.Delete(_unfinished);
        }
    }
}
