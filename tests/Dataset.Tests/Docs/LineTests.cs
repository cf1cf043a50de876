using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using Dataset.Tests.Helpers;
using Xunit;

namespace Dataset.Tests.Docs;

/// <summary>Tests that lines of code and of prose have a length that fits a screen. Snapshots are excluded.</summary>
public partial class LineTests
{
    private const int MaxColumns = 160;
    private const int MaxProseColumns = 120;

    public static TheoryData<string> Pages => [.. MarkdownPage.All];

    [Fact]
    public void No_line_of_code_is_longer_than_160_columns()
    {
        var files = new[] { "src", "tests", "samples", "eng" }.Select(Repository.GetPath)
            .SelectMany(folder => Directory.EnumerateFiles(folder, "*.cs", SearchOption.AllDirectories))
            .Select(file => Path.GetRelativePath(Repository.Root, file).Replace('\\', '/'))
            .Where(file => !file.Contains("/obj/", System.StringComparison.Ordinal) && !file.Contains("/bin/", System.StringComparison.Ordinal)
                && !file.Contains(".verified.", System.StringComparison.Ordinal))
            .ToList();
        Assert.True(files.Count > 500);
        Assert.Equal("", string.Join('\n', files.SelectMany(file => File.ReadLines(Repository.GetPath(file))
            .Select((line, index) => (line, index)).Where(x => x.line.Length > MaxColumns).Select(x => $"{file}({x.index + 1})"))));
    }

    // Code blocks have the width of their code, and a row of a table, a picture and an entry of front matter cannot be broken.
    [Theory]
    [MemberData(nameof(Pages))]
    public void No_line_of_prose_is_longer_than_120_columns(string path)
    {
        var page = new MarkdownPage(path);
        var code = page.Blocks.SelectMany(block => Enumerable.Range(block.Line, block.Lines.Count + 2)).ToHashSet();
        Assert.Equal("", string.Join('\n', File.ReadLines(Repository.GetPath(path))
            .Select((line, index) => (line, index))
            .Where(x => x.line.Length > MaxProseColumns && !code.Contains(x.index) && !Unbreakable().IsMatch(x.line))
            .Select(x => $"{path}({x.index + 1})")));
    }

    [GeneratedRegex(@"^(\s*(\||!\[)|description: )")]
    private static partial Regex Unbreakable();
}
