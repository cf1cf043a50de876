using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;

namespace Dataset.Tool.Output;

/// <summary>
/// A folder of files that appears after all of them are complete: they are written to a temporary folder next to it, then moved, or deleted if an error occurs.
/// Existing files in the folder remain; they are replaced only if that is allowed.
/// </summary>
internal sealed class StagedFolder : IDisposable
{
    private const int MostShown = 5;

    private readonly string _name;
    private readonly string _target;
    private readonly bool _isForced;
    private readonly string? _madeParent;
    private bool _isComplete;

    public StagedFolder(string target, bool isForced)
    {
        _name = target;
        _target = System.IO.Path.TrimEndingDirectorySeparator(System.IO.Path.GetFullPath(target));
        _isForced = isForced;
        if (File.Exists(_target))
        {
            throw new ToolException($"'{target}' is a file. Specify a folder.");
        }

        var parent = System.IO.Path.GetDirectoryName(_target) ?? throw new ToolException($"'{target}' is not a folder that can be written to.");
        _madeParent = FindMissing(parent);
        Directory.CreateDirectory(parent);
        Path = Directory.CreateDirectory(System.IO.Path.Combine(parent, $".{Guid.NewGuid():N}.tmp")).FullName;
    }

    /// <summary>The temporary folder.</summary>
    public string Path { get; }

    /// <summary>Throws an exception before work begins if files with the names already exist in the folder.</summary>
    public void CheckFree(IEnumerable<string> names)
    {
        var taken = _isForced ? [] : names.Where(name => File.Exists(System.IO.Path.Combine(_target, name))).Order(StringComparer.Ordinal).ToList();
        if (taken.Count > 0)
        {
            var shown = string.Join(", ", taken.Take(MostShown)) + (taken.Count > MostShown ? $" and {taken.Count - MostShown} more" : "");
            throw new ToolException($"The folder '{_name}' already has {shown}. Use --force to replace {(taken.Count == 1 ? "it" : "them")}.");
        }
    }

    /// <summary>Moves the files to the target folder.</summary>
    public void Complete()
    {
        var files = Directory.GetFiles(Path, "*", SearchOption.AllDirectories).Select(file => System.IO.Path.GetRelativePath(Path, file)).ToList();
        CheckFree(files);
        if (!Directory.Exists(_target))
        {
            Directory.Move(Path, _target);
        }
        else
        {
            foreach (var file in files)
            {
                var target = System.IO.Path.Combine(_target, file);
                Directory.CreateDirectory(System.IO.Path.GetDirectoryName(target)!);
                File.Move(System.IO.Path.Combine(Path, file), target, overwrite: _isForced);
            }
        }

        _isComplete = true;
    }

    public void Dispose()
    {
        if (Directory.Exists(Path))
        {
            Directory.Delete(Path, recursive: true);
        }

        for (var made = _isComplete || _madeParent is null ? null : System.IO.Path.GetDirectoryName(_target); made is not null;)
        {
            // Only empty folders are deleted: another program may have written to them.
            if (!Directory.Exists(made) || Directory.EnumerateFileSystemEntries(made).Any())
            {
                return;
            }

            Directory.Delete(made);
            made = made == _madeParent ? null : System.IO.Path.GetDirectoryName(made);
        }
    }

    // Returns the outermost folder that does not exist yet.
    private static string? FindMissing(string folder)
    {
        string? missing = null;
        for (var current = folder; current is not null && !Directory.Exists(current); current = System.IO.Path.GetDirectoryName(current))
        {
            missing = current;
        }

        return missing;
    }
}
