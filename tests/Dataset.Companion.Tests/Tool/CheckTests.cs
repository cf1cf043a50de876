using System.IO;
using System.Linq;
using System.Threading.Tasks;
using Dataset.Tests.Helpers;
using Xunit;

namespace Dataset.Companion.Tests.Tool;

/// <summary>Verifies that the command reports the same diagnostics as the compiler, with exit codes for scripts.</summary>
public sealed class CheckTests : System.IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_folder_without_errors_prints_a_summary_and_succeeds()
    {
        var run = await ToolRun.RunAsync("check", ToolRun.MakeNews(_folder));
        Assert.Equal((0, "2 articles, 0 errors, 0 warnings\n", ""), (run.Exit, run.Output, run.Error));
    }

    [Fact]
    public async Task An_error_is_reported_with_file_line_and_column_and_exit_code_1()
    {
        var news = ToolRun.MakeNews(_folder);
        _folder.Write("news/old.txt", [(byte)'c', (byte)'a', (byte)'f', 0xE9, (byte)'\n']);
        var run = await ToolRun.RunAsync("check", news);
        Assert.Equal(1, run.Exit);
        Assert.Equal(
            [
                $"{news.Replace('\\', '/')}/old.txt(1,4): error DS0005: "
                    + "The file is neither valid UTF-8 nor UTF-16 with a byte order mark; the article is left out",
                "2 articles, 1 error, 0 warnings",
            ],
            run.Lines);
    }

    [Fact]
    public async Task The_encoding_of_files_can_be_specified()
    {
        _folder.Write("old/cafe.txt", [(byte)'c', (byte)'a', (byte)'f', 0xE9, (byte)'\n']);
        Assert.Equal(1, (await ToolRun.RunAsync("check", _folder.GetPath("old"))).Exit);
        Assert.Equal(0, (await ToolRun.RunAsync("check", _folder.GetPath("old"), "--encoding", "windows-1252")).Exit);
    }

    [Fact]
    public async Task Warnings_fail_only_if_they_are_treated_as_errors()
    {
        ToolRun.Write(_folder, "news/empty.txt", "");
        var run = await ToolRun.RunAsync("check", _folder.GetPath("news"));
        Assert.Equal(0, run.Exit);
        Assert.Contains("warning DS0007: ", run.Lines[0], System.StringComparison.Ordinal);
        Assert.Equal(1, (await ToolRun.RunAsync("check", _folder.GetPath("news"), "--warn-as-error")).Exit);
        Assert.Equal("1 article, 0 errors, 0 warnings\n", (await ToolRun.RunAsync("check", _folder.GetPath("news"), "--severity", "error")).Output);
    }

    [Fact]
    public async Task Hidden_diagnostics_are_shown_on_request()
    {
        var news = ToolRun.MakeNews(_folder);
        Assert.DoesNotContain("DS0020", (await ToolRun.RunAsync("check", news)).Output, System.StringComparison.Ordinal);
        var run = await ToolRun.RunAsync("check", news, "--severity", "hidden");
        Assert.Contains("regatta.txt(5,2): hidden DS0020: ", run.Output, System.StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_truncated_line_of_JSON_Lines_is_reported_at_its_line_of_the_named_file()
    {
        ToolRun.Write(_folder, "news.jsonl", "{\"key\":\"a\",\"text\":\"One story.\"}\n{\"key\":\"b\",\"text\":\"Cut");
        var path = _folder.GetPath("news.jsonl");
        var run = await ToolRun.RunAsync("check", path);
        Assert.StartsWith($"{path.Replace('\\', '/')}(2,", run.Lines[0], System.StringComparison.Ordinal);
        Assert.Contains("DS0016", run.Lines[0], System.StringComparison.Ordinal);
        Assert.Equal("1 article, 0 errors, 1 warning", run.Lines[1]);
    }

    [Fact]
    public async Task Diagnostics_are_written_to_a_file_and_the_summary_to_the_output()
    {
        var news = ToolRun.MakeNews(_folder);
        ToolRun.Write(_folder, "news/empty.txt", "");
        var run = await ToolRun.RunAsync("check", news, "--output", _folder.GetPath("report.txt"));
        Assert.Equal("3 articles, 0 errors, 1 warning\n", run.Output);
        Assert.Contains("empty.txt(1,1): warning DS0007: ", Assert.Single(File.ReadAllLines(_folder.GetPath("report.txt"))), System.StringComparison.Ordinal);
    }

    [Fact]
    public async Task Piped_output_has_no_escape_sequences_and_long_lines_are_not_wrapped()
    {
        ToolRun.Write(_folder, "news/" + new string('k', 200) + ".txt", "");
        var run = await ToolRun.RunAsync("check", _folder.GetPath("news"));
        Assert.Equal(2, run.Lines.Length);
        Assert.DoesNotContain((run.Output + run.Error).Where(c => c != '\n'), char.IsControl);
    }

    [Theory]
    [InlineData("check")]
    [InlineData("check", "nowhere")]
    [InlineData("check", ".", "--format", "xml")]
    [InlineData("check", ".", "--reference-date", "yesterday")]
    [InlineData("check", ".", "--encoding", "klingon")]
    [InlineData("check", ".", "--max-file-size", "0")]
    [InlineData("check", ".", "--pattern", "*.no-such-extension")]
    [InlineData("chek", ".")]
    [InlineData()]
    public async Task Misuse_prints_a_message_to_standard_error_and_has_exit_code_2(params string[] args)
    {
        var run = await ToolRun.RunAsync(args);
        Assert.Equal((2, ""), (run.Exit, run.Output));
        Assert.StartsWith("error: ", run.Error, System.StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", run.Error, System.StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_saved_image_has_no_diagnostics()
    {
        SeoulSummit.Corpus.Save(_folder.GetPath("summit.image"));
        var run = await ToolRun.RunAsync("check", _folder.GetPath("summit.image"));
        Assert.Equal(2, run.Exit);
        Assert.Contains("has no diagnostics", run.Error, System.StringComparison.Ordinal);
    }
}
