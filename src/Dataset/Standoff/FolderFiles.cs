using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using Dataset.Storage;

namespace Dataset.Standoff;

/// <summary>
/// Files of a folder that appear together when all of them are complete. Until then, each is written next to its final place under a temporary name, and a
/// failure leaves the folder unchanged.
/// </summary>
internal sealed class FolderFiles
{
    private readonly string _root;
    private readonly List<string> _created = [];
    private readonly List<(string Path, FileReplacement File, bool IsNew)> _files = [];
    private string? _lastFolder;

    /// <summary>Creates the folder if it does not exist.</summary>
    /// <exception cref="IOException">A file has the folder's path, or the folder cannot be created.</exception>
    /// <exception cref="UnauthorizedAccessException">Creating the folder is not permitted.</exception>
    public FolderFiles(string directory)
    {
        _root = Path.TrimEndingDirectorySeparator(Path.GetFullPath(directory));
        try
        {
            MakeFolder(_root);
        }
        catch
        {
            Discard();
            throw;
        }
    }

    /// <summary>Returns whether the folder already has a file of that name.</summary>
    public bool Contains(string name) => File.Exists(Path.Combine(_root, name));

    /// <summary>Creates a file and the folders it needs. The folders in the name are separated by <c>/</c>.</summary>
    /// <exception cref="IOException">The file cannot be created, or would be outside the folder.</exception>
    /// <exception cref="UnauthorizedAccessException">Creating the file is not permitted.</exception>
    public FileStream Create(string name, bool isAsync)
    {
        var path = GetPath(name);
        var folder = Path.GetDirectoryName(path)!;
        if (folder != _lastFolder)
        {
            MakeFolders(folder);
            _lastFolder = folder;
        }

        if (new FileInfo(path).LinkTarget is not null)
        {
            throw new IOException($"'{path}' is a link, which may point outside the folder.");
        }

        var isNew = !File.Exists(path);
        var file = new FileReplacement(path);
        var stream = file.Create(isAsync);
        _files.Add((path, file, isNew));
        return stream;
    }

    /// <summary>Moves all files, which must be complete and closed, to their final places.</summary>
    /// <exception cref="IOException">A folder has the path of a file, or a file cannot be moved; the files that are new are then deleted.</exception>
    public void Complete()
    {
        if (_files.Select(file => file.Path).FirstOrDefault(Directory.Exists) is { } taken)
        {
            throw new IOException($"The file '{taken}' cannot be written because a folder has that path.");
        }

        for (var i = 0; i < _files.Count; i++)
        {
            try
            {
                _files[i].File.Complete();
            }
            catch
            {
                foreach (var (path, _, isNew) in _files.Take(i).Where(file => file.IsNew))
                {
                    File.Delete(path);
                }

                throw;
            }
        }
    }

    /// <summary>Deletes the files that were created but not yet moved to their final places.</summary>
    public void Discard()
    {
        foreach (var (_, file, _) in _files)
        {
            file.Discard();
        }

        for (var i = _created.Count - 1; i >= 0; i--)
        {
            // Another process may have put a file there in the meantime.
            if (Directory.Exists(_created[i]) && !Directory.EnumerateFileSystemEntries(_created[i]).Any())
            {
                Directory.Delete(_created[i]);
            }
        }
    }

    private string GetPath(string name)
    {
        foreach (var segment in name.Split('/'))
        {
            if (segment.Length == 0 || segment is "." or ".." || segment.AsSpan().IndexOfAny(Path.GetInvalidFileNameChars()) >= 0)
            {
                throw new IOException($"'{name}' is not a valid path of a file in '{_root}'.");
            }
        }

        // The system may still interpret a name differently, such as a device name.
        var path = Path.GetFullPath(Path.Combine(_root, name));
        var beginning = Path.EndsInDirectorySeparator(_root) ? _root : _root + Path.DirectorySeparatorChar;
        return path.StartsWith(beginning, StringComparison.Ordinal) ? path : throw new IOException($"'{name}' would be outside '{_root}'.");
    }

    private void MakeFolders(string folder)
    {
        if (folder == _root)
        {
            return;
        }

        MakeFolders(Path.GetDirectoryName(folder)!);
        if (new DirectoryInfo(folder).LinkTarget is not null)
        {
            throw new IOException($"'{folder}' is a link, which may point outside the folder.");
        }

        MakeFolder(folder);
    }

    private void MakeFolder(string folder)
    {
        if (File.Exists(folder))
        {
            throw new IOException($"The folder '{folder}' cannot be created because a file has that path.");
        }

        if (Directory.Exists(folder))
        {
            return;
        }

        if (Path.GetDirectoryName(folder) is { } parent)
        {
            MakeFolder(parent);
        }

        Directory.CreateDirectory(folder);
        _created.Add(folder);
    }
}
