using System;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using Dataset.Generator.Tests.Harness;
using DiffPlex;
using DiffPlex.DiffBuilder;
using DiffPlex.DiffBuilder.Model;
using Xunit;

namespace Dataset.Generator.Tests;

/// <summary>
/// Compares the generated files with snapshots, except the content of segments, which changes with the reading of a text. A difference leaves
/// <c>*.received.cs</c> next to the snapshot; rename it to <c>*.verified.cs</c> to accept it.
/// </summary>
public partial class SnapshotTests
{
    private static readonly string Folder = Repository.PathOf("tests/Dataset.Generator.Tests/Snapshots");

    [Fact]
    public void A_corpus_with_declarations() => Verify("Declared", Samples.Elin);

    [Fact]
    public void An_empty_corpus_in_a_namespace() => Verify("Empty", TestProject.Of("namespace My.Words { [Dataset.Corpus] static partial class Nothing { } }"));

    [Fact]
    public void Names_and_texts_that_look_like_code() =>
        Verify("Hostile", TestProject.Of("using Dataset;\n[Corpus(Description = \"</summary> & more\")]\n[Person(\"A */ B\", \"#if\", Id = " +
            "\"Count\")]\npublic static partial class @class { }")
        .WithArticle("if.txt", "\"\"\" */ ]]> </summary> {0} \\u0022\n\n#if A */ B\u2028\u0085\u202E\0end."));

    [GeneratedRegex(@"""([RLC]1)(?:[^""\\]|\\.)*""u8")]
    private static partial Regex Segment();

    private static void Verify(string name, TestProject project)
    {
        var run = GeneratorRun.Start(project);
        Loaded.AssertNoWarning(run);
        var expected = Directory.GetFiles(Folder, name + "#*.verified.cs").Select(x => Path.GetFileName(x)[(name.Length + 1)..^".verified.cs".Length]);
        var problems = run.Files.Select(x => Compare(name, x.Key[..^".cs".Length], Segment().Replace(x.Value, "\"$1…\"u8")))
            .Concat(expected.Except(run.Files.Keys.Select(x => x[..^".cs".Length])).Select(x => $"{name}#{x} is not generated any more."))
            .Where(x => x.Length > 0);
        Assert.Empty(problems);
    }

    private static string Compare(string name, string file, string received)
    {
        var path = Path.Combine(Folder, $"{name}#{file}");
        var verified = File.Exists(path + ".verified.cs") ? File.ReadAllText(path + ".verified.cs").Replace("\r\n", "\n", StringComparison.Ordinal) : "";
        if (verified == received)
        {
            File.Delete(path + ".received.cs");
            return "";
        }

        if (Environment.GetEnvironmentVariable("DATASET_ACCEPT") == "1")
        {
            File.WriteAllText(path + ".verified.cs", received);
            File.Delete(path + ".received.cs");
            return "";
        }

        File.WriteAllText(path + ".received.cs", received);
        var lines = new InlineDiffBuilder(new Differ()).BuildDiffModel(verified, received).Lines.Where(x => x.Type != ChangeType.Unchanged)
            .Select(x => (x.Type == ChangeType.Inserted ? "+ " : "- ") + x.Text).Take(20);
        return $"{name}#{file}:\n{string.Join('\n', lines)}";
    }
}
