using System;
using System.IO;
using System.Linq;
using Xunit;

namespace Dataset.Package.Tests;

/// <summary>Verifies that the build's targets pass on every path that can be passed on, and report the others.</summary>
[Trait("Category", "Package")]
public class PathTests(Workspace workspace)
{
    private const string Declaration = "[Dataset.Corpus] public static partial class News { }";

    // Characters that break item lists, escapes, property functions, quoting, globs and .editorconfig values.
    private static readonly string[] Odd =
    [
        "plain", "a b/with space", "sub;semi/x;y", "c#/d#e", "100%", "%41", "colon:name", "tail ", " lead", "ünï", "quote'", "dollar$(x)", "at@(x)", "comma,",
        "par(en)", "eq=", "amp&", "[br]", "*", "?", "~", "two.dots", "back`tick", "excl!", "{cur}", "plus+", "<angle>", "日本/新聞",
    ];

    [Fact]
    public void Unusual_names_are_passed_on_unchanged()
    {
        // Windows allows few of them.
        var names = OperatingSystem.IsWindows()
            ? Odd.Where(x => x.IndexOfAny(Path.GetInvalidPathChars()) < 0 && !x.Contains(':', StringComparison.Ordinal) && x is not "*" and not "?"
                && x.Trim() == x).ToArray()
            : Odd;
        var project = Make("odd", Declaration, names);
        File.WriteAllText(workspace.PathOf(project, "Program.cs"),
            "System.Console.OutputEncoding = System.Text.Encoding.UTF8; foreach (var key in News.Articles.Keys) { System.Console.WriteLine($\"[{key}]\"); }");
        var (exit, output) = workspace.Dotnet(project, "run", "-p:OutputType=Exe");
        Assert.True(exit == 0, output);
        Assert.Equal(names.Order(StringComparer.Ordinal).Select(x => $"[{x}]"), output.Split('\n').Select(x => x.TrimEnd('\r')).Where(x => x.StartsWith('[')));
    }

    [Theory]
    [InlineData("quotation\"mark")]
    [InlineData("b|ar")]
    [InlineData("t\tab")]
    public void A_path_that_the_command_line_cannot_contain_is_reported_by_name(string name)
    {
        if (OperatingSystem.IsWindows())
        {
            return; // Windows does not allow this file name.
        }

        var output = workspace.Dotnet(Make("bad" + name[0], Declaration, name), "build").Output;
        Assert.Contains($"error DS0004: The path of article '{workspace.PathOf("Paths-bad" + name[0], "news", name + ".txt")}'", output,
            StringComparison.Ordinal);
        Assert.Contains("docs/rules/DS0004.md", output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_backslash_in_a_name_is_reported_although_the_build_converts_it_to_a_separator()
    {
        if (OperatingSystem.IsWindows())
        {
            return; // On Windows, a backslash is a separator.
        }

        var output = workspace.Dotnet(Make("backslash", Declaration, "plain", @"back\slash"), "build").Output;
        Assert.Contains($"error DS0004: Article '{workspace.PathOf("Paths-backslash", "news", "back", "slash.txt")}' does not exist", output,
            StringComparison.Ordinal);
        Assert.DoesNotContain("CS2001", output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_compiler_that_is_too_old_to_load_the_generator_is_reported()
    {
        var output = workspace.Dotnet(Make("old", Declaration, "a"), "build", "-p:CompilerApiVersion=roslyn4.7").Output;
        Assert.Contains("error DS0009: Dataset requires the compiler of .NET SDK 8.0.100", output, StringComparison.Ordinal);
        Assert.Contains("docs/rules/DS0009.md", output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_project_in_another_language_is_reported()
    {
        var project = Make("vb", "", "a");
        File.Delete(workspace.PathOf(project, "Corpus.cs"));
        File.Move(workspace.PathOf(project, "Broken.csproj"), workspace.PathOf(project, "Broken.vbproj"));
        var output = workspace.Dotnet(project, "build").Output;
        Assert.Contains("error DS0009: Dataset compiles articles only into C# projects, but this is a VB project", output, StringComparison.Ordinal);
        Assert.Contains("docs/rules/DS0009.md", output, StringComparison.Ordinal);
    }

    private string Make(string name, string declaration, params string[] articles)
    {
        var folder = workspace.PathOf("Paths-" + name);
        Directory.CreateDirectory(folder);
        File.Copy(workspace.PathOf("Broken", "Broken.csproj"), Path.Combine(folder, "Broken.csproj"), overwrite: true);
        File.WriteAllText(Path.Combine(folder, "Corpus.cs"), declaration);
        foreach (var article in articles)
        {
            var file = Path.Combine(folder, "news", article + ".txt");
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            File.WriteAllText(file, $"The File {article}\n\nIts name is an odd one, said whoever named it so on Monday.\n");
        }

        return "Paths-" + name;
    }
}
