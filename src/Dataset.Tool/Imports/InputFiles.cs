using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;

namespace Dataset.Tool.Imports;

/// <summary>The files that an import reads.</summary>
internal static class InputFiles
{
    /// <summary>Refuses what is no file.</summary>
    public static void CheckFile(string path)
    {
        if (!File.Exists(path))
        {
            throw new ToolException(Directory.Exists(path) ? $"'{path}' is a folder, and a file is to be imported." : $"There is no file '{path}'.");
        }
    }

    /// <summary>A file itself, or the files with such extensions below a folder: paths, and their paths below it without extension.</summary>
    public static List<(string Path, string Key)> Find(string path, params string[] extensions)
    {
        if (File.Exists(path))
        {
            return [(path, Path.GetFileNameWithoutExtension(path))];
        }

        if (!Directory.Exists(path))
        {
            throw new ToolException($"There is no file and no folder '{path}'.");
        }

        var files = Directory.EnumerateFiles(path, "*", SearchOption.AllDirectories)
            .Where(file => extensions.Contains(Path.GetExtension(file), StringComparer.OrdinalIgnoreCase))
            .Select(file => (file, Path.ChangeExtension(Path.GetRelativePath(path, file), null).Replace('\\', '/')))
            .OrderBy(file => file.Item2, StringComparer.Ordinal).ToList();
        return files.Count > 0
            ? files
            : throw new ToolException($"The folder '{path}' has no file with one of the extensions {string.Join(", ", extensions)}.");
    }
}
