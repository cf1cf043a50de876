using System;
using System.IO;

namespace Dataset.Generator.Tests.Harness;

/// <summary>The repository's own files. Source paths are mapped for determinism, so the repository is found from the folder in which the tests run.</summary>
internal static class Repository
{
    private static readonly string Root = FindRoot();

    public static string PathOf(string path) => Path.Combine(Root, path);

    public static string Read(string path) => File.ReadAllText(PathOf(path));

    private static string FindRoot()
    {
        for (var folder = AppContext.BaseDirectory; folder is not null; folder = Path.GetDirectoryName(folder))
        {
            if (File.Exists(Path.Combine(folder, "Dataset.sln")))
            {
                return folder;
            }
        }

        throw new DirectoryNotFoundException("The tests do not run inside of the repository.");
    }
}
