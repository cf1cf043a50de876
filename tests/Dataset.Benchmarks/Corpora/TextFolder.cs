using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;

namespace Dataset.Benchmarks.Corpora;

/// <summary>Texts of a reader's own as a corpus: the <c>*.txt</c> below a folder.</summary>
internal static class TextFolder
{
    /// <summary>The texts, in order of their keys; of equal texts one, since the compiler stores equal constants once.</summary>
    public static IReadOnlyList<ArticleSource> Read(string folder) =>
        [.. Directory.EnumerateFiles(folder, "*.txt", SearchOption.AllDirectories)
            .Select(path => new ArticleSource(Path.GetRelativePath(folder, path)[..^4].Replace('\\', '/'), File.ReadAllText(path)))
            .OrderBy(a => a.Key, StringComparer.Ordinal).DistinctBy(a => a.Text)];
}
