using System;
using System.Collections.Generic;
using System.IO;
using System.IO.Enumeration;
using System.Linq;

namespace Dataset.Making;

/// <summary>The article files under a folder.</summary>
internal static class ArticleFolder
{
    // Everything that the file system has, hidden files too: what a build takes in does not depend on attributes either.
    private static readonly EnumerationOptions Everything = new() { RecurseSubdirectories = true, AttributesToSkip = 0, IgnoreInaccessible = false };

    // As the file system of most machines with that system does, and as the wildcards of a build do there.
    private static readonly bool IgnoresCase = OperatingSystem.IsWindows() || OperatingSystem.IsMacOS();

    /// <summary>The paths of the files under the folder whose names match, relative to it, with <c>/</c>, in ordinal order.</summary>
    public static List<string> Find(string folder, string pattern)
    {
        var root = Path.GetFullPath(folder);
        var files = new FileSystemEnumerable<string>(root, (ref FileSystemEntry entry) => entry.ToFullPath(), Everything)
        {
            ShouldIncludePredicate = (ref FileSystemEntry entry) =>
                !entry.IsDirectory && FileSystemName.MatchesSimpleExpression(pattern, entry.FileName, IgnoresCase),

            // A link to a folder may lead back up.
            ShouldRecursePredicate = static (ref FileSystemEntry entry) => (entry.Attributes & FileAttributes.ReparsePoint) == 0,
        };
        var paths = files.Select(file => ToSlashes(Path.GetRelativePath(root, file))).ToList();
        paths.Sort(StringComparer.Ordinal);
        return paths;
    }

    /// <summary>What a corpus of the folder is called.</summary>
    public static string GetName(string folder)
    {
        var name = Path.GetFileName(Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder)));
        return name.Length == 0 ? "Corpus" : name;
    }

    private static string ToSlashes(string path) => Path.DirectorySeparatorChar == '/' ? path : path.Replace(Path.DirectorySeparatorChar, '/');
}
