using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using Dataset.Storage;

namespace Dataset.Standoff;

/// <summary>
/// Files of a folder that appear together when all of them are complete. Until then each stands beside its place under another name; what fails before that
/// leaves the folder as it was.
/// </summary>
internal sealed class FolderFiles
{
    private readonly string _root;
    private readonly List<string> _created = [];
    private readonly List<(string Path, FileReplacement File, bool IsNew)> _files = [];
    private string? _lastFolder;

    /// <summary>Makes the folder where it does not exist.</summary>
    /// <exception cref="IOException">A file stands in its place, or it cannot be made.</exception>
    /// <exception cref="UnauthorizedAccessException">It may not be made.</exception>
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

    /// <summary>Whether the folder has a file of that name already.</summary>
    public bool Contains(string name) => File.Exists(Path.Combine(_root, name));

    /// <summary>Creates a file, and the folders that it needs. The name has <c>/</c> between its folders.</summary>
    /// <exception cref="IOException">It cannot be created, or it would not lie in the folder.</exception>
    /// <exception cref="UnauthorizedAccessException">It may not be created.</exception>
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
            throw new IOException($"'{path}' is a link, which may lead out of the folder.");
        }

        var isNew = !File.Exists(path);
        var file = new FileReplacement(path);
        var stream = file.Create(isAsync);
        _files.Add((path, file, isNew));
        return stream;
    }

    /// <summary>Puts all files, complete and closed, in their places.</summary>
    /// <exception cref="IOException">A place is taken by a folder, or a file cannot be moved; the files that are new are gone then.</exception>
    public void Complete()
    {
        if (_files.Select(file => file.Path).FirstOrDefault(Directory.Exists) is { } taken)
        {
            throw new IOException($"'{taken}' is a folder, and a file is written there.");
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

    /// <summary>Deletes what was created and is not in its place yet.</summary>
    public void Discard()
    {
        foreach (var (_, file, _) in _files)
        {
            file.Discard();
        }

        for (var i = _created.Count - 1; i >= 0; i--)
        {
            // Somebody else may have put a file there meanwhile.
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
                throw new IOException($"'{name}' is no path of a file in '{_root}'.");
            }
        }

        // A name may still mean something else to the system, as that of a device does.
        var path = Path.GetFullPath(Path.Combine(_root, name));
        var beginning = Path.EndsInDirectorySeparator(_root) ? _root : _root + Path.DirectorySeparatorChar;
        return path.StartsWith(beginning, StringComparison.Ordinal) ? path : throw new IOException($"'{name}' would not lie in '{_root}'.");
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
            throw new IOException($"'{folder}' is a link, which may lead out of the folder.");
        }

        MakeFolder(folder);
    }

    private void MakeFolder(string folder)
    {
        if (File.Exists(folder))
        {
            throw new IOException($"'{folder}' is a file, and a folder is written there.");
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
