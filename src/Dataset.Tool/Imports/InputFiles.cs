using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;

namespace Dataset.Tool.Imports;

/// <summary>The files that an import reads.</summary>
internal static class InputFiles
{
    /// <summary>Throws an exception if the path is not a file.</summary>
    public static void CheckFile(string path)
    {
        if (!File.Exists(path))
        {
            throw new ToolException(Directory.Exists(path) ? $"'{path}' is a folder. Specify a file." : $"The file '{path}' does not exist.");
        }
    }

    /// <summary>Returns the file, or the files with the extensions below a folder: their paths, and their relative paths without extension.</summary>
    public static List<(string Path, string Key)> Find(string path, params string[] extensions)
    {
        if (File.Exists(path))
        {
            return [(path, Path.GetFileNameWithoutExtension(path))];
        }

        if (!Directory.Exists(path))
        {
            throw new ToolException($"The file or folder '{path}' does not exist.");
        }

        var files = Directory.EnumerateFiles(path, "*", SearchOption.AllDirectories)
            .Where(file => extensions.Contains(Path.GetExtension(file), StringComparer.OrdinalIgnoreCase))
            .Select(file => (file, Path.ChangeExtension(Path.GetRelativePath(path, file), null).Replace('\\', '/')))
            .OrderBy(file => file.Item2, StringComparer.Ordinal).ToList();
        return files.Count > 0
            ? files
            : throw new ToolException($"The folder '{path}' has no files with any of the extensions {string.Join(", ", extensions)}.");
    }
}
