using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.Json;

namespace Dataset.Parquet.Export;

/// <summary>The folder of an export. It is written next to the folder that it replaces, which is not touched until everything is complete.</summary>
internal sealed class ExportFolder
{
    /// <summary>The file that describes the data set to programs and identifies an earlier export.</summary>
    public const string Croissant = "croissant.json";

    /// <summary>The file that describes the data set to people.</summary>
    public const string Card = "README.md";

    private readonly string _target;

    /// <summary>Checks that the folder may be replaced.</summary>
    /// <exception cref="IOException">The path is a file, or the folder has files that are not part of an earlier export.</exception>
    public ExportFolder(string directory)
    {
        _target = Path.TrimEndingDirectorySeparator(Path.GetFullPath(directory));
        if (File.Exists(_target))
        {
            throw new IOException($"The path '{directory}' is a file; an export needs a folder.");
        }

        if (Directory.Exists(_target) && FindForeign() is { } foreign)
        {
            throw new IOException(
                $"The folder '{directory}' has the file '{foreign}', which is not part of an earlier export. Specify a new or empty folder, or one "
                    + "with an earlier export, which is replaced.");
        }

        // Next to the target, so that the final move is a rename.
        var parent = Path.GetDirectoryName(_target)
            ?? throw new IOException($"The folder '{directory}' is the root of a file system, which an export cannot replace.");
        Directory.CreateDirectory(parent);
        Unfinished = Directory.CreateDirectory(Path.Combine(parent, $".{Guid.NewGuid():N}.tmp")).FullName;
    }

    /// <summary>The folder that contains the files until they are complete.</summary>
    public string Unfinished { get; }

    /// <summary>Replaces the old folder with the new one.</summary>
    public void Complete()
    {
        if (!Directory.Exists(_target))
        {
            Directory.Move(Unfinished, _target);
            return;
        }

        var old = Path.Combine(Path.GetDirectoryName(_target)!, $".{Guid.NewGuid():N}.old");
        Directory.Move(_target, old);
        try
        {
            Directory.Move(Unfinished, _target);
        }
        catch
        {
            Directory.Move(old, _target);
            throw;
        }

        Directory.Delete(old, recursive: true);
    }

    /// <summary>Deletes the files of an incomplete export.</summary>
    public void Discard()
    {
        if (Directory.Exists(Unfinished))
        {
            Directory.Delete(Unfinished, recursive: true);
        }
    }

    // Returns the first file that no export wrote, or null.
    private string? FindForeign()
    {
        var files = Directory.EnumerateFiles(_target, "*", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(_target, file).Replace(Path.DirectorySeparatorChar, '/'))
            .Order(StringComparer.Ordinal).ToArray();
        if (files.Length == 0)
        {
            return null;
        }

        var known = ReadKnown();
        return known is null ? files[0] : files.FirstOrDefault(file => !known.Contains(file));
    }

    // Returns the files that the description of an earlier export names.
    private HashSet<string>? ReadKnown()
    {
        try
        {
            using var document = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(_target, Croissant)));
            var names = document.RootElement.GetProperty("distribution").EnumerateArray()
                .Where(entry => entry.TryGetProperty("contentUrl", out _))
                .Select(entry => Uri.UnescapeDataString(entry.GetProperty("contentUrl").GetString() ?? ""));
            return [.. names, Croissant, Card];
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or JsonException or InvalidOperationException or KeyNotFoundException)
        {
            return null;
        }
    }
}
