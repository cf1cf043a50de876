using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.Json;

namespace Dataset.Parquet.Export;

/// <summary>The folder of an export. It is written beside the one that it replaces, which is touched when everything is complete, and else not at
/// all.</summary>
internal sealed class ExportFolder
{
    /// <summary>The file that describes the data set to programs, and by which an earlier export is known.</summary>
    public const string Croissant = "croissant.json";

    /// <summary>The file that describes the data set to people.</summary>
    public const string Card = "README.md";

    private readonly string _target;

    /// <summary>Finds out whether the folder may be replaced.</summary>
    /// <exception cref="IOException">It is a file, or has files that are not of an earlier export.</exception>
    public ExportFolder(string directory)
    {
        _target = Path.TrimEndingDirectorySeparator(Path.GetFullPath(directory));
        if (File.Exists(_target))
        {
            throw new IOException($"The path '{directory}' leads to a file, and an export is a folder.");
        }

        if (Directory.Exists(_target) && FindForeign() is { } foreign)
        {
            throw new IOException(
                $"The folder '{directory}' has the file '{foreign}', which is not of an earlier export. An export is written to a new or an empty folder, or "
                    + "replaces an earlier one.");
        }

        // Beside it, so that moving is renaming.
        var parent = Path.GetDirectoryName(_target)
            ?? throw new IOException($"The folder '{directory}' is the root of a file system, and an export replaces its folder.");
        Directory.CreateDirectory(parent);
        Unfinished = Directory.CreateDirectory(Path.Combine(parent, $".{Guid.NewGuid():N}.tmp")).FullName;
    }

    /// <summary>Where the files are until they are complete.</summary>
    public string Unfinished { get; }

    /// <summary>Puts the new folder in place of the old one.</summary>
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

    /// <summary>Deletes what was not completed.</summary>
    public void Discard()
    {
        if (Directory.Exists(Unfinished))
        {
            Directory.Delete(Unfinished, recursive: true);
        }
    }

    // The first file that no export wrote, or null.
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

    // The files that the description of an earlier export names.
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
