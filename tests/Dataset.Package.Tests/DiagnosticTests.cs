using System;
using System.IO;
using System.Linq;
using System.Text;
using Xunit;

namespace Dataset.Package.Tests;

/// <summary>Does each diagnostic reach the output of a build, with file, line and column?</summary>
[Trait("Category", "Package")]
[Collection(nameof(Workspace))]
public class DiagnosticTests(Workspace workspace)
{
    private const string Good = "Harbour Opens Again\n\nThe harbour opened again on Tuesday, Mara Velt said, and the ferries sail.\n";

    [Theory]
    [InlineData("DS0001", "Corpus.cs(2,14)", "[Dataset.Corpus]\npublic class News { }")]
    [InlineData("DS0002", "DS0002", "[Dataset.Corpus] public static partial class News { }")]
    [InlineData("DS0003", "Corpus.cs(2,", "[Dataset.Corpus] public static partial class News { }\n[Dataset.Corpus] public static partial class Empty { }")]
    [InlineData("DS0010", "Corpus.cs(3,", "[Dataset.Corpus]\n[Dataset.Claim(\"A\", \"A.\")]\n[Dataset.Evidence(\"A\", \"nowhere at all\")]\npublic static partial class News { }")]
    [InlineData("DS0011", "Corpus.cs(2,", "[Dataset.Corpus]\n[Dataset.Person(\"Nobody Atall\")]\npublic static partial class News { }")]
    [InlineData("DS0012", "Corpus.cs(3,", "[Dataset.Corpus]\n[Dataset.Person(\"Mara Velt\")]\n[Dataset.Person(\"Mara Velt\")]\npublic static partial class News { }")]
    [InlineData("DS0013", "Corpus.cs(2,", "[Dataset.Corpus]\n[Dataset.Article(\"no-such-key\")]\npublic static partial class News { }")]
    [InlineData("DS0015", "Corpus.cs(1,", "[Dataset.Corpus(ReferenceDate = \"yesterday\")]\npublic static partial class News { }")]
    public void A_wrong_declaration_is_told_where_it_stands(string id, string place, string declaration)
    {
        var output = Build($"declared{id}", declaration, ("news/good.txt", Encoding.UTF8.GetBytes(Good)), ("stray/other.txt", Encoding.UTF8.GetBytes(Good)));
        AssertTold(output, id, place);
    }

    [Theory]
    [InlineData("DS0005", "bad.txt(3,4)", "A Headline\n\nCaf\u00E9 prices rose on Tuesday, the owners said in the evening.\n", "latin1")]
    [InlineData("DS0006", "bad.txt(3,9)", "A Headline\n\nThe word\u0001s ran out on Tuesday, the owners said in the evening.\n", "utf-8")]
    [InlineData("DS0007", "bad.txt(1,1)", "", "utf-8")]
    [InlineData("DS0008", "good.txt", Good, "utf-8")]
    [InlineData("DS0016", "bad.txt(3,1)", "---\ntitle: A\nno colon here\n---\nA Headline\n\nThe text itself is a good one, the owners said.\n", "utf-8")]
    public void A_wrong_file_is_told_with_its_line_and_the_others_compile(string id, string place, string text, string encoding)
    {
        var output = Build(
            $"file{id}",
            "[Dataset.Corpus] public static partial class News { public static Dataset.Article Still => Articles.Good; }",
            ("news/good.txt", Encoding.UTF8.GetBytes(Good)),
            ("news/bad.txt", Encoding.GetEncoding(encoding).GetBytes(text)));
        AssertTold(output, id, place);
        Assert.DoesNotContain("error CS", output, StringComparison.Ordinal);
    }

    [Fact]
    public void Two_files_with_one_key_are_told()
    {
        if (!OperatingSystem.IsLinux())
        {
            return; // Names that differ only in case are one file elsewhere.
        }

        var output = Build(
            "keys", "[Dataset.Corpus] public static partial class News { }", ("news/a.txt", Encoding.UTF8.GetBytes(Good)), ("news/A.txt", Encoding.UTF8.GetBytes(Good + "More of it came later.")));
        AssertTold(output, "DS0004", "");
    }

    [Fact]
    public void A_language_version_that_is_too_old_is_told()
    {
        var output = Build("old", "[Dataset.Corpus] public static partial class News { }", "10.0", ("news/good.txt", Encoding.UTF8.GetBytes(Good)));
        AssertTold(output, "DS0009", "");
    }

    private static void AssertTold(string output, string id, string place)
    {
        var lines = output.Split('\n').Where(line => line.Contains($" {id}: ", StringComparison.Ordinal)).ToList();
        Assert.True(lines.Count > 0, output);
        Assert.Contains(lines, line => line.Contains(place, StringComparison.Ordinal));
        Assert.Contains(lines, line => line.Contains($"docs/rules/{id}.md", StringComparison.Ordinal));
    }

    private string Build(string name, string declaration, params (string Path, byte[] Bytes)[] files) => Build(name, declaration, "latest", files);

    private string Build(string name, string declaration, string language, params (string Path, byte[] Bytes)[] files)
    {
        var folder = workspace.PathOf("Broken-" + name);
        Directory.CreateDirectory(folder);
        File.Copy(workspace.PathOf("Broken", "Broken.csproj"), Path.Combine(folder, "Broken.csproj"), overwrite: true);
        File.WriteAllText(Path.Combine(folder, "Corpus.cs"), declaration);
        foreach (var (path, bytes) in files)
        {
            var file = Path.Combine(folder, path);
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            File.WriteAllBytes(file, bytes);
        }

        return workspace.Dotnet("Broken-" + name, "build", "--disable-build-servers", $"-p:LangVersion={language}").Output;
    }
}
