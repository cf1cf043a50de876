using System;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using Dataset.Tests.Helpers;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Xunit;

namespace Dataset.Companion.Tests.Tool;

/// <summary>Verifies that the suggestions are attributes that compile.</summary>
public sealed class SuggestTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Names_are_attributes_and_speakers_are_comments()
    {
        var run = await ToolRun.RunAsync("suggest", ToolRun.MakeNews(_folder));
        Assert.Equal(0, run.Exit);
        Assert.Contains("[Person(\"Helen Brandt\", \"Brandt\")] // 3 in 2 articles", run.Lines);
        Assert.Contains("// [Speaker(\"Nobody has ever\", \"Helen Brandt\")] // in \"sport/regatta\"", run.Lines);
    }

    [Fact]
    public async Task A_file_of_suggestions_compiles()
    {
        ToolRun.MakeNews(_folder);
        ToolRun.Write(_folder, "news/odd.txt", """
            Odd Names

            Mayor Ann "Nan" O'Brien\Smith said so. Mr. Ann-Marie Lee, Mr. Ann Marie Lee and Mr. AnnMarie Lee agree.
            Mr. Ann-Marie Lee left. Mr. AnnMarie Lee left.
            """);
        var file = _folder.GetPath("News.cs");
        var run = await ToolRun.RunAsync("suggest", _folder.GetPath("news"), "--write", file);
        Assert.Equal(0, run.Exit);
        var text = await File.ReadAllTextAsync(file);
        Assert.Contains("public static partial class News", text, StringComparison.Ordinal);
        Assert.Contains("[Person(\"Helen Brandt\", \"Brandt\")]", text, StringComparison.Ordinal);
        Assert.Empty(Compile(text));
    }

    [Theory]
    [InlineData("dataset", "DatasetNews")]
    [InlineData("article", "ArticleNews")]
    [InlineData("2024 stories", "_2024Stories")]
    public async Task The_class_is_named_after_the_folder_and_unlike_any_type_of_the_library(string folder, string name)
    {
        ToolRun.Write(_folder, folder + "/a.txt", "Mayor Helen Brandt spoke.");
        var file = _folder.GetPath("Corpus.cs");
        Assert.Equal(0, (await ToolRun.RunAsync("suggest", _folder.GetPath(folder), "--write", file)).Exit);
        var text = await File.ReadAllTextAsync(file);
        Assert.Contains($"class {name}\n", text, StringComparison.Ordinal);
        Assert.Empty(Compile(text));
    }

    [Fact]
    public async Task An_existing_file_is_replaced_only_with_force()
    {
        var file = _folder.GetPath("News.cs");
        await File.WriteAllTextAsync(file, "// mine");
        var news = ToolRun.MakeNews(_folder);
        var run = await ToolRun.RunAsync("suggest", news, "--write", file);
        Assert.Equal((2, "// mine"), (run.Exit, await File.ReadAllTextAsync(file)));
        Assert.Contains("--force", run.Error, StringComparison.Ordinal);
        Assert.Equal(0, (await ToolRun.RunAsync("suggest", news, "--write", file, "--force")).Exit);
        Assert.NotEqual("// mine", await File.ReadAllTextAsync(file));
    }

    [Theory]
    [InlineData("--class", "no name")]
    [InlineData("--class", "Person")]
    [InlineData("--class", "class")]
    [InlineData("--limit", "-1")]
    [InlineData("--limit", "many")]
    public async Task Misuse_is_reported(string option, string value)
    {
        var run = await ToolRun.RunAsync("suggest", ToolRun.MakeNews(_folder), option, value);
        Assert.Equal((2, ""), (run.Exit, run.Output));
        Assert.StartsWith("error: ", run.Error, StringComparison.Ordinal);
    }

    private static Diagnostic[] Compile(string text)
    {
        var references = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Select(path => MetadataReference.CreateFromFile(path));
        var compilation = CSharpCompilation.Create(
            "Suggested", [CSharpSyntaxTree.ParseText(text)], references, new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
        return [.. compilation.GetDiagnostics().Where(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning)];
    }
}
