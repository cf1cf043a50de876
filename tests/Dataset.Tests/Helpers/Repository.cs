using System;
using System.IO;

namespace Dataset.Tests.Helpers;

/// <summary>Finds the folder of the repository from the folder in which the tests run.</summary>
public static class Repository
{
    public static string Root { get; } = FindRoot();

    public static string GetPath(string path) => Path.Combine(Root, path);

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "Dataset.sln")))
        {
            folder = folder.Parent ?? throw new InvalidOperationException("The tests do not run inside the repository.");
        }

        return folder.FullName;
    }
}
