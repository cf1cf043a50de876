using System;
using System.Collections.Generic;
using System.IO;
using System.IO.Enumeration;
using System.Linq;
using Dataset.Compiling;

namespace Dataset.Making;

/// <summary>Finds the article files in a folder.</summary>
internal static class ArticleFolder
{
    // Includes hidden files, because a build does not look at attributes either.
    private static readonly EnumerationOptions Everything = new() { AttributesToSkip = 0, IgnoreInaccessible = false };

    /// <summary>
    /// Returns the paths of everything in the folder and its subfolders that is not a folder and whose name matches one of the patterns, relative to the
    /// folder,
    /// separated by <c>/</c>, in ordinal order. A subfolder that cannot be listed is reported as an issue.
    /// </summary>
    /// <exception cref="FileNotFoundException">No file matches.</exception>
    public static List<string> Find(string folder, string pattern, List<Issue> issues)
    {
        var root = Path.GetFullPath(folder);
        var patterns = GetPatterns(pattern);
        var paths = new List<string>();
        var folders = new Stack<string>([root]);
        while (folders.TryPop(out var current))
        {
            try
            {
                foreach (var (path, isFolder) in List(current, patterns))
                {
                    if (isFolder)
                    {
                        folders.Push(path);
                    }
                    else
                    {
                        paths.Add(GetRelative(root, path));
                    }
                }
            }
            catch (Exception e) when (e is IOException or UnauthorizedAccessException && current != root)
            {
                issues.Add(ArticleFile.LeftOut(GetRelative(root, current), "The folder cannot be listed: " + e.Message));
            }
        }

        if (paths.Count == 0 && issues.Count == 0)
        {
            throw new FileNotFoundException($"No file in the folder '{folder}' has a name that matches '{pattern}'.");
        }

        paths.Sort(StringComparer.Ordinal);
        return paths;
    }

    /// <summary>Returns the extension in the first pattern that matches a file, with its dot, such as <c>.news</c> in <c>*.news</c>; or null.</summary>
    public static string? GetOwnExtension(string path, string pattern)
    {
        var matching = GetPatterns(pattern).FirstOrDefault(single => Matches(single, Path.GetFileName(path)));
        if (matching is null)
        {
            return null;
        }

        var dot = matching.LastIndexOf('.');
        return dot >= 0 && matching.AsSpan(dot).IndexOfAny('*', '?') < 0 ? matching[dot..] : null;
    }

    /// <summary>Returns the name of a corpus that is read from the folder.</summary>
    public static string GetName(string folder)
    {
        var name = Path.GetFileName(Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder)));
        return name.Length == 0 ? "Corpus" : name;
    }

    // A link to a folder may lead back up, so it is neither followed nor listed.
    private static FileSystemEnumerable<(string Path, bool IsFolder)> List(string folder, string[] patterns) =>
        new(folder, static (ref FileSystemEntry entry) => (entry.ToFullPath(), entry.IsDirectory), Everything)
        {
            ShouldIncludePredicate = (ref FileSystemEntry entry) => entry.IsDirectory
                ? (entry.Attributes & FileAttributes.ReparsePoint) == 0
                : MatchesAny(patterns, entry.FileName),
        };

    private static string[] GetPatterns(string pattern) => pattern.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    private static bool MatchesAny(string[] patterns, ReadOnlySpan<char> name)
    {
        foreach (var pattern in patterns)
        {
            if (Matches(pattern, name))
            {
                return true;
            }
        }

        return false;
    }

    private static bool Matches(string pattern, ReadOnlySpan<char> name) => FileSystemName.MatchesSimpleExpression(pattern, name, ignoreCase: true);

    private static string GetRelative(string root, string path)
    {
        var relative = Path.GetRelativePath(root, path);
        return Path.DirectorySeparatorChar == '/' ? relative : relative.Replace(Path.DirectorySeparatorChar, '/');
    }
}
