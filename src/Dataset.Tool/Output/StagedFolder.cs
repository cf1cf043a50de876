using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;

namespace Dataset.Tool.Output;

/// <summary>
/// A folder of files that appears when all of them are complete: they are written to a temporary folder beside it, and moved, or deleted where something
/// fails. What is in the folder already stays; a file of it is replaced only where that is allowed.
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
            throw new ToolException($"'{target}' is a file, and a folder is to be written.");
        }

        var parent = System.IO.Path.GetDirectoryName(_target) ?? throw new ToolException($"'{target}' is no folder that can be written to.");
        _madeParent = FindMissing(parent);
        Directory.CreateDirectory(parent);
        Path = Directory.CreateDirectory(System.IO.Path.Combine(parent, $".{Guid.NewGuid():N}.tmp")).FullName;
    }

    /// <summary>The temporary folder.</summary>
    public string Path { get; }

    /// <summary>Refuses names of files that are in the folder already, before work begins.</summary>
    public void CheckFree(IEnumerable<string> names)
    {
        var taken = _isForced ? [] : names.Where(name => File.Exists(System.IO.Path.Combine(_target, name))).Order(StringComparer.Ordinal).ToList();
        if (taken.Count > 0)
        {
            var shown = string.Join(", ", taken.Take(MostShown)) + (taken.Count > MostShown ? $" and {taken.Count - MostShown} more" : "");
            throw new ToolException($"The folder '{_name}' has {shown} already; --force replaces {(taken.Count == 1 ? "it" : "them")}.");
        }
    }

    /// <summary>Puts the files where they belong.</summary>
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
            // Only what is empty: somebody else may have written there.
            if (!Directory.Exists(made) || Directory.EnumerateFileSystemEntries(made).Any())
            {
                return;
            }

            Directory.Delete(made);
            made = made == _madeParent ? null : System.IO.Path.GetDirectoryName(made);
        }
    }

    // The outermost folder that is not there yet.
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
