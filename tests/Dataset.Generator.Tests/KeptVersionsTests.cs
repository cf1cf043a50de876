using System;
using System.IO;
using System.Linq;
using System.Runtime.Loader;
using System.Text;
using System.Text.Json;
using Dataset.Generator.Tests.Harness;
using Xunit;

namespace Dataset.Generator.Tests;

/// <summary>
/// Does this version read what released ones wrote? <c>Kept/</c> has a folder for each: a saved image, an assembly that was compiled with it, and
/// the JSON that it gave for both.
/// </summary>
public class KeptVersionsTests
{
    public static TheoryData<string> Versions => new(Directory.GetDirectories(Folder()).Select(path => Path.GetFileName(path)!));

    [Theory]
    [MemberData(nameof(Versions))]
    public void A_kept_image_is_read_as_it_was(string version) =>
        AssertSame(version, Corpus.Open(Path.Combine(Folder(), version, "Elin.dataset")));

    [Theory]
    [MemberData(nameof(Versions))]
    public void A_kept_assembly_runs_on_this_library(string version)
    {
        var assembly = new AssemblyLoadContext(version, isCollectible: true).LoadFromAssemblyPath(Path.Combine(Folder(), version, "Elin.dll"));
        var corpus = Loaded.GetCorpus(assembly, "Elin");
        AssertSame(version, corpus);
        Assert.Equal(corpus.Articles["harbour"], Loaded.GetMember(assembly, "Elin", "Articles", "Harbour"));
        Assert.Equal(corpus.People["Quast"], Loaded.GetMember(assembly, "Elin", "People", "InesQuast"));
        Assert.NotEmpty(corpus.Search("harbour"));
    }

    // "DATASET_KEEP=1.1.0 dotnet test tests/Dataset.Generator.Tests --filter Keeps" writes the files of a version that is about to be released.
    [Fact]
    public void A_version_keeps_its_files_when_it_is_asked_to()
    {
        var version = Environment.GetEnvironmentVariable("DATASET_KEEP");
        var folder = string.IsNullOrEmpty(version) ? Directory.CreateTempSubdirectory("dataset-kept").FullName : Path.Combine(Folder(), version);
        Directory.CreateDirectory(folder);
        var run = GeneratorRun.Start(Samples.Indexed);
        File.WriteAllBytes(Path.Combine(folder, "Elin.dll"), Loaded.Emit(run));
        var corpus = Loaded.GetCorpus(run, "Elin");
        corpus.Save(Path.Combine(folder, "Elin.dataset"));
        File.WriteAllText(Path.Combine(folder, "Elin.jsonl"), Write(corpus));
        Assert.Equal(Write(corpus), Write(Corpus.Open(Path.Combine(folder, "Elin.dataset"))));
    }

    private static void AssertSame(string version, Corpus corpus)
    {
        var expected = File.ReadAllLines(Path.Combine(Folder(), version, "Elin.jsonl"));
        var actual = Write(corpus).Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(expected.Length, actual.Length);
        foreach (var (x, y) in expected.Zip(actual))
        {
            using var before = JsonDocument.Parse(x);
            using var now = JsonDocument.Parse(y);

            // A later version may write more; what the kept one wrote must still be there, and the same.
            foreach (var property in before.RootElement.EnumerateObject())
            {
                Assert.True(JsonElement.DeepEquals(property.Value, now.RootElement.GetProperty(property.Name)), $"{property.Name} of {x[..40]}");
            }
        }
    }

    private static string Write(Corpus corpus)
    {
        using var stream = new MemoryStream();
        corpus.WriteJsonLines(stream);
        return Encoding.UTF8.GetString(stream.ToArray());
    }

    private static string Folder()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "Dataset.sln")))
        {
            folder = folder.Parent ?? throw new InvalidOperationException("The tests do not run inside the repository.");
        }

        return Path.Combine(folder.FullName, "tests", "Dataset.Generator.Tests", "Kept");
    }
}
