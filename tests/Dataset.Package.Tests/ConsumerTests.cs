using System;
using System.IO;
using System.Linq;
using Xunit;

namespace Dataset.Package.Tests;

/// <summary>Verifies that users' projects build, run and print the expected output.</summary>
[Trait("Category", "Package")]
[Collection(RowRuns.Projects)]
public class ConsumerTests(Workspace workspace)
{
    // The typed front matter of an article of a library.
    private const string Notice = "data High 4 True 0.10 8.25 2031-06-01T22:00:00.0000000+02:00 Elin+Quast 04:10:00.0000000 Port Elin market True";

    [Fact]
    public void LINQ_over_SeoulSummit_requires_only_the_package_reference()
    {
        var output = Run("Linq");
        Assert.Equal(["articles 5", output[1], output[2], output[3], output[4]], output);
        Assert.Matches("^quotes of Kishida [1-9]", output[1]);
        Assert.Contains("Fumio Kishida", output[2], StringComparison.Ordinal);
        Assert.Contains("Emphasize Importance of Continuing Improved Relations", output[3], StringComparison.Ordinal);
        Assert.Equal("search 3", output[4]);
    }

    [Fact]
    public void A_project_for_two_frameworks_has_its_corpus_in_both_and_net8_runs_on_a_later_runtime()
    {
        Build("TwoTargets");
        Assert.Equal([".NETCoreApp,Version=v8.0", "articles 5 3 PORT ELIN", "search 3"], RunBuilt("TwoTargets", "-f", "net8.0"));
        Assert.Equal([".NETCoreApp,Version=v10.0", "articles 5 3 PORT ELIN", "search 3"], RunBuilt("TwoTargets", "-f", "net10.0"));
    }

    [Fact]
    public void A_Razor_page_uses_articles_that_the_site_also_serves_as_files() => Assert.Equal(
        ["<h1>A Quay for &quot;Small&quot; Boats</h1>", "<blockquote>The quay is dry,</blockquote>", "<p>5</p>", "A Quay for \"Small\" Boats"],
        Run("Web"));

    [Fact]
    public void Two_internal_corpora_with_the_same_name_are_distinguished_by_an_assembly_that_sees_both() => Assert.Equal(
        ["theirs A Note on the Quay 1", "ours A Note on the Ferry 1", "row FriendLibrary.News/quay True", "row Friend.News/ferry True"],
        Run("Friend"));

    [Fact]
    public void A_folder_compiles_whatever_the_names_of_its_files()
    {
        Write("news/politics/summit.txt",
            "---\ntitle: The Summit\ndate: 2031-05-04\nauthors: [Mara Velt, Jon Quist]\ntags: [politics, talks]\ndesk: foreign\n---\nThe two sides met in " +
            "Port Elin on Sunday and talked for an hour, Mara Velt said.\n");
        Write("news/with space/a b.txt", "A File With a Blank\n\nVelt wrote that a blank in a name is nothing to be afraid of at all.\n");
        Write("news/C#/half;50%.txt", "A File With Signs\n\nIts name has a semicolon and a per cent sign, and its folder a number sign.\n");
        Write("news/Zürich/Überblick – 北京.txt", "A File From Abroad\n\nIts name has letters that are not in ASCII, and a dash that is not either.\n");
        var output = Run("OwnCorpus");
        Assert.Equal(
            [
                "article C#/half;50% | A File With Signs", "article Zürich/Überblick – 北京 | A File From Abroad",
                "article politics/summit | The Summit", "article with space/a b | A File With a Blank",
            ],
            output.Take(4).Select(line => string.Join(" | ", line.Split(" | ").Take(2))).Order(StringComparer.Ordinal));
        Assert.Contains("article politics/summit | The Summit | 2031-05-04 | Mara Velt; Jon Quist | politics; talks | 81", output);
        Assert.Contains("tagged politics/summit", output);
        Assert.Contains("metadata foreign", output);
        Assert.Contains("mentions 2", output);
        Assert.Contains("shared 1 summit True", output);
        Assert.Contains("seoul 5", output);
    }

    [Fact]
    public void A_corpus_in_a_library_and_the_package_are_available_to_users_of_the_library()
    {
        var output = Run("Transitive");
        Assert.Equal(["harbour 3 PORT ELIN", Notice, "own A Note on the Quay", "seoul 5"], output);
    }

    [Fact]
    public void Generated_code_passes_every_analyzer_of_a_strict_project()
    {
        Build("Strict");

        // The analyzers are active: each of them reports the file that breaks its rules, and nothing else is reported.
        var breach = workspace.Dotnet("Strict", "build", "--no-restore", "-p:Breach=true").Output;
        foreach (var rule in new[] { "CA1002", "CS1591", "IDE0028", "MA0016", "RCS1156", "S1116" })
        {
            Assert.Contains($"error {rule}:", breach, StringComparison.Ordinal);
        }

        Assert.All(
            Lines(breach).Where(line => line.Contains(": error ", StringComparison.Ordinal) || line.Contains(": warning ", StringComparison.Ordinal)),
            line => Assert.Contains("Breach.cs(", line, StringComparison.Ordinal));
    }

    [Fact]
    public void A_trimmed_self_contained_program_runs() =>
        Assert.Equal(["articles 5", "search 3", "json lines 5", "contract True", "same True", "row True"], Publish("Trimmed"));

    [Fact]
    public void A_native_program_finds_the_corpora_of_all_its_assemblies()
    {
        Assert.Equal(
            [
                "row True Ferry Line Adds a Night Boat", "counts 5 3 1", "same row True", Notice, "speaker Ines Quast", "search 3",
                "contract True", "opened True",
            ],
            Publish("Native"));

        // Native AOT leaves no assembly in the output folder.
        Assert.Empty(Directory.EnumerateFiles(workspace.PathOf("Native", "out"), "*.dll"));
    }

    /// <summary>Returns the output of a program that was published without warnings for this machine.</summary>
    private string[] Publish(string project)
    {
        var target = workspace.PathOf(project, "out");
        var (exit, output) = workspace.Dotnet(project, "publish", "-c", "Release", "-o", target);
        Assert.True(exit == 0, output);
        Assert.DoesNotContain("warning", output, StringComparison.OrdinalIgnoreCase);

        var ran = Workspace.Execute(target, Path.Combine(target, project + (OperatingSystem.IsWindows() ? ".exe" : "")), packages: null);
        Assert.True(ran.ExitCode == 0, ran.Output);
        return Lines(ran.Output);
    }

    private string[] Run(string project)
    {
        Build(project);
        return RunBuilt(project);
    }

    private void Build(string project)
    {
        var (exit, output) = workspace.Dotnet(project, "build");
        Assert.True(exit == 0, output);
        Assert.DoesNotContain("warning DS", output, StringComparison.Ordinal);
        Assert.Contains("0 Warning(s)", output, StringComparison.Ordinal);
    }

    private string[] RunBuilt(string project, params string[] arguments)
    {
        var (exit, output) = workspace.Dotnet(project, ["run", "--no-build", .. arguments]);
        Assert.True(exit == 0, output);
        return Lines(output);
    }

    private static string[] Lines(string output) => output.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    private void Write(string path, string text)
    {
        var file = workspace.PathOf(["OwnCorpus", .. path.Split('/')]);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, text);
    }
}
