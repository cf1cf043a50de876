using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;

namespace Dataset.Benchmarks.Corpora;

/// <summary>A corpus of your own texts: the <c>*.txt</c> files below a folder.</summary>
internal static class TextFolder
{
    /// <summary>Returns the texts in order of their keys. Equal texts are returned once, because the compiler stores equal constants once.</summary>
    public static IReadOnlyList<ArticleSource> Read(string folder) =>
        [.. Directory.EnumerateFiles(folder, "*.txt", SearchOption.AllDirectories)
            .Select(path => new ArticleSource(Path.GetRelativePath(folder, path)[..^4].Replace('\\', '/'), File.ReadAllText(path)))
            .OrderBy(a => a.Key, StringComparer.Ordinal).DistinctBy(a => a.Text)];
}
