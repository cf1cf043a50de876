using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;

namespace Dataset.Tests.SeoulSummitCorpus;

/// <summary>The tables of this folder that were made by reading: tab-separated columns, remarks after <c>#</c>.</summary>
internal static class ExpectedTable
{
    /// <summary>The rows of the table, each as its columns.</summary>
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
