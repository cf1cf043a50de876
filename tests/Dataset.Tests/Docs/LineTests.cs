using System.IO;
using System.Linq;
using Dataset.Tests.Helpers;
using Xunit;

namespace Dataset.Tests.Docs;

/// <summary>Verifies that every line of code fits on a screen. Snapshots are exempt.</summary>
public class LineTests
{
    private const int MaxColumns = 160;

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
}
