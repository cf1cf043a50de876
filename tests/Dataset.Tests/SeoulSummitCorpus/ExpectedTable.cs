using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;

namespace Dataset.Tests.SeoulSummitCorpus;

/// <summary>The manually created tables of this folder: tab-separated columns, comments after <c>#</c>.</summary>
internal static class ExpectedTable
{
    /// <summary>Returns the rows of the table, each as its columns.</summary>
    public static IReadOnlyList<string[]> Read(string name) =>
        File.ReadAllLines(Path.Combine(Root(), "tests", "Dataset.Tests", "SeoulSummitCorpus", name))
            .Where(line => line.Length > 0 && line[0] != '#')
            .Select(line => line.Split('\t'))
            .ToList();

    private static string Root()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Dataset.sln")))
        {
            folder = folder.Parent;
        }

        return folder?.FullName ?? throw new InvalidOperationException("The tests run outside the repository.");
    }
}
