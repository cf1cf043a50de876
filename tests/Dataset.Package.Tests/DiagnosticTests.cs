using System;
using System.IO;
using System.Linq;
using System.Text;
using Xunit;

namespace Dataset.Package.Tests;

/// <summary>
/// Verifies that each diagnostic is in the output of a build, with file, line and column. The exception is DS0030, whose 16 MB take the compiler most of a
/// minute: the generator's own tests cover it.
/// </summary>
[Trait("Category", "Package")]
public class DiagnosticTests(Workspace workspace)
{
    private const string Good = "Harbour Opens Again\n\nThe harbour opened again on Tuesday, Mara Velt said, and the ferries sail.\n";

    private const string Declaration = "[Dataset.Corpus] public static partial class News { }";

    [Theory]
    [InlineData("DS0001", "Corpus.cs(2,14): error", "[Dataset.Corpus]\npublic class News { }")]
    [InlineData("DS0002", "stray/other.txt(1,1): warning", Declaration)]
    [InlineData("DS0003", "Corpus.cs(2,46): warning", Declaration + "\n[Dataset.Corpus] public static partial class Empty { }")]
    [InlineData("DS0010", "Corpus.cs(3,24): error",
        "[Dataset.Corpus]\n[Dataset.Claim(\"A\", \"A.\")]\n[Dataset.Evidence(\"A\", \"nowhere at all\")]\npublic static partial class News { }")]
    [InlineData("DS0011", "Corpus.cs(2,17): warning", "[Dataset.Corpus]\n[Dataset.Person(\"Nobody Atall\")]\npublic static partial class News { }")]
    [InlineData("DS0012", "Corpus.cs(3,17): error",
        "[Dataset.Corpus]\n[Dataset.Person(\"Mara Velt\")]\n[Dataset.Person(\"Mara Velt\")]\npublic static partial class News { }")]
    [InlineData("DS0013", "Corpus.cs(2,18): error", "[Dataset.Corpus]\n[Dataset.Article(\"no-such-key\")]\npublic static partial class News { }")]
    [InlineData("DS0015", "Corpus.cs(1,33): error", "[Dataset.Corpus(ReferenceDate = \"yesterday\")]\npublic static partial class News { }")]
    public void A_wrong_declaration_is_reported_at_its_place(string id, string place, string declaration)
    {
        var output = Build($"declared{id}", declaration, ("news/good.txt", Good), ("stray/other.txt", Good));
        AssertReported(output, id, place);
    }

    [Theory]
    [InlineData("DS0005", "news/bad.txt(3,4): error", "A Headline\n\nCaf\u00E9 prices rose on Tuesday, the owners said in the evening.\n", "latin1")]
    [InlineData("DS0006", "news/bad.txt(3,9): warning", "A Headline\n\nThe word\u0001s ran out on Tuesday, the owners said in the evening.\n", "utf-8")]
    [InlineData("DS0007", "news/bad.txt(1,1): warning", "", "utf-8")]
    [InlineData("DS0008", "news/good.txt(1,1): warning", Good, "utf-8")]
    [InlineData("DS0012", "news/bad.txt(3,1): warning", "A Headline\n\nVelt spoke first, and nobody knew which of them it was.\n", "utf-8")]
    [InlineData("DS0016", "news/bad.txt(3,1): warning", "---\ntitle: A\nno colon here\n---\nA Headline\n\nThe text itself is a good one, the owners said.\n",
        "utf-8")]
    public void A_wrong_file_is_reported_with_its_line_and_the_others_compile(string id, string place, string text, string encoding)
    {
        var output = Build(
            $"file{id}",
            "[Dataset.Corpus, Dataset.Person(\"Mara Velt\", \"Velt\"), Dataset.Person(\"Jon Velt\", \"Velt\")]\npublic static partial class News { public " +
            "static Dataset.Article Still => Articles.Good; }",
            Encoding.GetEncoding(encoding),
            ("news/good.txt", Good),
            ("news/bad.txt", text));
        AssertReported(output, id, place);
        Assert.DoesNotContain("error CS", output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("DS0014", "Corpus.cs(1,46)", "news/a-b.txt", "news/a_b.txt")]
    [InlineData("DS0020", "news/a.txt(5,2)", "news/a.txt")]
    [InlineData("DS0021", "news/a.txt(7,18)", "news/a.txt")]
    public void Diagnostics_that_are_hidden_by_default_are_shown_on_request(string id, string place, params string[] paths)
    {
        const string Text = "A Headline\n\nThe harbour was closed on Friday.\n\n\"It was over in a minute. We ran.\"\n\nThey had a sign, \"this is not " +
            "closed.\n";
        var files = paths.Select((path, i) => (path, Text + new string('.', i))).ToArray();
        Assert.DoesNotContain($" {id}: ", Build($"silent{id}", Declaration, files), StringComparison.Ordinal);

        // The way the page of the rule describes.
        var config = $"is_global = true\ndotnet_diagnostic.{id}.severity = warning\n";
        AssertReported(Build($"asked{id}", Declaration, [.. files, (".globalconfig", config)]), id, $"{place}: warning");
        AssertReported(Build($"error{id}", Declaration, $"-p:WarningsAsErrors={id}", files), id, $"{place}: error");
    }

    [Fact]
    public void A_pragma_suppresses_diagnostics_at_an_attribute()
    {
        const string Person = "[Dataset.Person(\"Nobody Atall\")]\n";
        const string Still = "partial class News { public static Dataset.Article Still => Articles.Good; }";
        var output = Build("pragma", $"{Declaration}\n#pragma warning disable DS0011\n{Person}{Still}", ("news/good.txt", Good));
        Assert.DoesNotContain("DS0011", output, StringComparison.Ordinal);
        AssertBuilt(output);
        AssertReported(Build("nopragma", $"{Declaration}\n{Person}{Still}", ("news/good.txt", Good)), "DS0011", "Corpus.cs(2,17): warning");
    }

    [Fact]
    public void An_editorconfig_suppresses_diagnostics_at_an_attribute_but_not_in_an_article()
    {
        var output = Build(
            "editorconfig", "[Dataset.Corpus, Dataset.Person(\"Nobody Atall\")]\npublic static partial class News { }",
            ("news/good.txt", Good), ("news/empty.txt", ""),
            (".editorconfig", "[*.cs]\ndotnet_diagnostic.DS0011.severity = none\n[*.txt]\ndotnet_diagnostic.DS0007.severity = none\n"));
        Assert.DoesNotContain("DS0011", output, StringComparison.Ordinal);
        AssertReported(output, "DS0007", "news/empty.txt(1,1): warning");
        AssertBuilt(output);
    }

    [Fact]
    public void A_key_that_does_not_exist_fails_a_build_whose_warnings_are_errors()
    {
        const string Uses = "static class Use { public static object Get() => News.Articles[\"godo\"]; }\n"
            + "static class Other { public static object Get() => Dataset.SeoulSummit.People[\"Yoon Suk Yol\"]; }\n"
            + "static class Right { public static object Get() => News.Articles[\"good\"]; }";
        var output = Build("unknown", Declaration + "\n" + Uses, "-warnaserror", ("news/good.txt", Good));
        AssertReported(output, "DS1001", "Corpus.cs(2,64): error");
        AssertReported(output, "DS1001", "Corpus.cs(3,79): error");
        Assert.Contains("Corpus 'News' has no article 'godo'; the nearest is 'good'", output, StringComparison.Ordinal);
        Assert.Contains("Corpus 'SeoulSummit' has no person 'Yoon Suk Yol'; the nearest is 'Yoon Suk Yeol'", output, StringComparison.Ordinal);
        Assert.DoesNotContain("Corpus.cs(4,", output, StringComparison.Ordinal);
        Assert.DoesNotContain("DS1002", output, StringComparison.Ordinal);
    }

    [Fact]
    public void Front_matter_that_does_not_match_its_type_is_reported_with_its_line()
    {
        const string Typed = "[Dataset.Corpus, Dataset.FrontMatter<Story>] public static partial class News { }\npublic sealed record Story(int Rank);";
        var output = Build("typed", Typed, ("news/bad.txt", "---\nrank: first\nrnak: 2\n---\n" + Good));
        AssertReported(output, "DS0017", "news/bad.txt(2,7): error");
        AssertReported(output, "DS0018", "news/bad.txt(3,1): warning");
        Assert.DoesNotContain("error CS", output, StringComparison.Ordinal);
    }

    [Fact]
    public void Two_files_with_the_same_key_are_reported()
    {
        if (!OperatingSystem.IsLinux())
        {
            return; // On other systems, names that differ only in case are the same file.
        }

        var output = Build("keys", Declaration, ("news/a.txt", Good), ("news/A.txt", Good + "More of it came later."));
        AssertReported(output, "DS0004", "news/a.txt(1,1): error");
    }

    [Fact]
    public void A_language_version_that_is_too_old_is_reported() =>
        AssertReported(Build("old", Declaration, "-p:LangVersion=10.0", ("news/good.txt", Good)), "DS0009", "Corpus.cs(1,46): error");

    private static void AssertBuilt(string output)
    {
        Assert.DoesNotContain("error", output.Replace("0 Error(s)", "", StringComparison.Ordinal), StringComparison.OrdinalIgnoreCase);
        Assert.Contains("Build succeeded", output, StringComparison.Ordinal);
    }

    // Place, message and help link are on one line.
    private static void AssertReported(string output, string id, string place)
    {
        var lines = output.Split('\n').Where(line => line.Contains($" {id}: ", StringComparison.Ordinal)).ToList();
        Assert.True(lines.Exists(line =>
            line.Contains($"/{place} {id}: ", StringComparison.Ordinal) && line.Contains($"docs/rules/{id}.md", StringComparison.Ordinal)), output);
    }

    private string Build(string name, string declaration, params (string Path, string Text)[] files) =>
        Build(name, declaration, "-p:LangVersion=latest", files);

    private string Build(string name, string declaration, string option, params (string Path, string Text)[] files) =>
        Build(name, declaration, option, Encoding.UTF8, files);

    private string Build(string name, string declaration, Encoding encoding, params (string Path, string Text)[] files) =>
        Build(name, declaration, "-p:LangVersion=latest", encoding, files);

    private string Build(string name, string declaration, string option, Encoding encoding, (string Path, string Text)[] files)
    {
        var folder = workspace.PathOf("Broken-" + name);
        Directory.CreateDirectory(folder);
        File.Copy(workspace.PathOf("Broken", "Broken.csproj"), Path.Combine(folder, "Broken.csproj"), overwrite: true);
        File.WriteAllText(Path.Combine(folder, "Corpus.cs"), declaration);
        foreach (var (path, text) in files)
        {
            var file = Path.Combine(folder, path);
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            File.WriteAllBytes(file, encoding.GetBytes(text));
        }

        return workspace.Dotnet("Broken-" + name, "build", option).Output;
    }
}
