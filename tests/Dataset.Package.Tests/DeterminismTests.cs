using System;
using System.IO;
using System.Linq;
using Xunit;

namespace Dataset.Package.Tests;

/// <summary>Verifies that a project produces the same assembly, byte for byte, in any folder and culture, and in any order of its files.</summary>
[Trait("Category", "Package")]
public class DeterminismTests(Workspace workspace)
{
    // Folders that a copy of a project does not need.
    private static readonly string[] Built = ["bin", "obj"];

    [Fact]
    public void Two_folders_produce_the_same_assembly()
    {
        var here = Build("Same", "C", "harbour/*.txt");
        Assert.Equal(here, Build(Path.Combine("Same-elsewhere", "much", "deeper"), "tr_TR.UTF-8", "harbour/opening.txt;harbour/market.txt;harbour/ferry.txt"));

        // A culture whose minus sign is U+2212.
        Assert.Equal(here, Build("Same-sv", "sv_SE.UTF-8", "harbour/market.txt;harbour/ferry.txt;harbour/opening.txt"));
    }

    private byte[] Build(string name, string culture, string items)
    {
        var source = workspace.PathOf("CorpusLibrary");
        var folder = workspace.PathOf(name);
        foreach (var path in Directory.EnumerateFiles(source, "*", SearchOption.AllDirectories).Select(x => Path.GetRelativePath(source, x)))
        {
            if (!Built.Contains(path.Split(Path.DirectorySeparatorChar)[0]))
            {
                Directory.CreateDirectory(Path.GetDirectoryName(Path.Combine(folder, path))!);
                File.Copy(Path.Combine(source, path), Path.Combine(folder, path));
            }
        }

        var project = Path.Combine(folder, "CorpusLibrary.csproj");
        File.WriteAllText(project, File.ReadAllText(project).Replace("harbour/*.txt", items, StringComparison.Ordinal));
        var (exit, output) = workspace.DotnetIn(culture, name, "build", "--disable-build-servers", $"-p:PathMap={folder}=/_/");
        Assert.True(exit == 0, output);
        return File.ReadAllBytes(Path.Combine(folder, "bin", "Debug", "net10.0", "CorpusLibrary.dll"));
    }
}
