using System;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using Dataset.Tests.Helpers;
using Xunit;

namespace Dataset.Companion.Tests.Tool;

/// <summary>Verifies that every command opens each kind of source, and reports what is wrong with other files.</summary>
public sealed class SourceTests : IDisposable
{
    private static readonly string Library = typeof(Corpus).Assembly.Location;

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Folder_JSON_Lines_and_image_of_a_corpus_are_the_same()
    {
        var news = ToolRun.MakeNews(_folder);
        Corpus.Load(news).Save(_folder.GetPath("news.image"));
        await ToolRun.RunAsync("export", news, "--to", "jsonl", "--output", _folder.GetPath("news.jsonl"));
        foreach (var other in new[] { "news.image", "news.jsonl", "news" })
        {
            var run = await ToolRun.RunAsync("compare", news, _folder.GetPath(other));
            Assert.Equal((0, "0 changes in 0 articles\n", ""), (run.Exit, run.Output, run.Error));
        }
    }

    [Fact]
    public async Task An_assembly_has_the_corpora_compiled_into_it()
    {
        SeoulSummit.Corpus.Save(_folder.GetPath("summit.image"));
        var run = await ToolRun.RunAsync("compare", Library, _folder.GetPath("summit.image"), "--corpus", "SeoulSummit");
        Assert.Equal((0, "0 changes in 0 articles\n"), (run.Exit, run.Output));
        run = await ToolRun.RunAsync("compare", Library, _folder.GetPath("summit.image"), "--corpus", "Nowhere");
        Assert.Equal(2, run.Exit);
        Assert.Contains("has no corpus 'Nowhere'. Its corpora are ", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_assembly_without_a_corpus_is_reported()
    {
        var run = await ToolRun.RunAsync("suggest", typeof(FactAttribute).Assembly.Location);
        Assert.Equal(2, run.Exit);
        Assert.Contains("has no compiled corpus", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("a.dll", "not an assembly", "cannot be loaded as an assembly with a corpus")]
    [InlineData("a.image", "not an image", "is not a folder, a file of JSON Lines (.jsonl), an assembly (.dll) or a saved image")]
    [InlineData("a.txt", "A story.", "is a single article. Specify the folder that contains it")]
    public async Task A_file_that_is_not_a_source_is_reported(string name, string content, string message)
    {
        ToolRun.Write(_folder, name, content);
        var run = await ToolRun.RunAsync("explore", _folder.GetPath(name), "--output", _folder.GetPath("page.html"));
        Assert.Equal((2, ""), (run.Exit, run.Output));
        Assert.Contains(message, run.Error, StringComparison.Ordinal);
        Assert.False(File.Exists(_folder.GetPath("page.html")));
    }

    [Fact]
    public async Task A_truncated_image_is_reported()
    {
        SeoulSummit.Corpus.Save(_folder.GetPath("summit.image"));
        var bytes = await File.ReadAllBytesAsync(_folder.GetPath("summit.image"));
        _folder.Write("cut.image", bytes[..(bytes.Length / 2)]);
        var run = await ToolRun.RunAsync("suggest", _folder.GetPath("cut.image"));
        Assert.Equal(2, run.Exit);
        Assert.Contains("truncated", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Options_that_do_not_apply_to_a_source_are_refused()
    {
        SeoulSummit.Corpus.Save(_folder.GetPath("summit.image"));
        var run = await ToolRun.RunAsync("suggest", _folder.GetPath("summit.image"), "--encoding", "windows-1252");
        Assert.Equal(2, run.Exit);
        Assert.Contains("--encoding does not apply to a saved image", run.Error, StringComparison.Ordinal);
        run = await ToolRun.RunAsync("suggest", ToolRun.MakeNews(_folder), "--corpus", "News");
        Assert.Contains("--corpus does not apply to a folder", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Reading_follows_the_options()
    {
        ToolRun.MakeNews(_folder);
        ToolRun.Write(_folder, "news/draft.md", "---\ndraft: true\n---\nA draft of Friday.\n");
        var output = _folder.GetPath("dates");
        var run = await ToolRun.RunAsync("export", _folder.GetPath("news"), "--to", "csv", "--tables", "dates", "--output", output,
            "--reference-date", "2031-05-07", "--exclude", "draft", "--pattern", "*.txt;*.md");
        Assert.Equal(0, run.Exit);
        var rows = await File.ReadAllLinesAsync(Path.Combine(output, "dates.csv"));
        Assert.Contains(rows, row => row.Contains("Tuesday", StringComparison.Ordinal) && row.Contains("2031-05-06", StringComparison.Ordinal));
        Assert.DoesNotContain(rows, row => row.StartsWith("draft", StringComparison.Ordinal));
    }
}
