using System;
using System.IO;
using System.Linq;
using System.Text;
using System.Threading;
using System.Threading.Tasks;
using Dataset.Tests.Helpers;
using Xunit;

namespace Dataset.Tests.Standoff;

/// <summary>Verifies that invalid annotations are reported with their place, that the others are read, and that no file is written partially.</summary>
public sealed class BratFaultTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("T2\tPerson 4 99\tBo", 2, 11)]
    [InlineData("T2\tPerson 4 6\tEk", 2, 15)]
    [InlineData("T2\tPerson 4 x\tBo", 2, 11)]
    [InlineData("T2\tPerson 4 4\t", 2, 11)]
    [InlineData("T2\tPerson 4 6", 2, 14)]
    [InlineData("T2\tPerson", 2, 10)]
    [InlineData("T2", 2, 3)]
    [InlineData("Q2\tPerson 4 6\tBo", 2, 1)]
    [InlineData("T1\tPerson 4 6\tBo", 2, 1)]
    [InlineData("R1\tSaidBy Arg1:T1 Arg2:T9", 2, 24)]
    [InlineData("N1\tReference T9 Wikidata:Q1\tX", 2, 14)]
    [InlineData("A1\tKind T9 Direct", 2, 9)]
    [InlineData("#1\tAnnotatorNotes T9\tx", 2, 19)]
    public void An_invalid_line_is_reported_and_the_others_are_read(string line, int at, int column)
    {
        _folder.Write("in/a.txt", "Ann Bo\n"u8.ToArray());
        _folder.Write("in/a.ann", Encoding.UTF8.GetBytes($"T1\tPerson 0 3\tAnn\n{line}\nT3\tPerson 0 6\tAnn Bo\n"));

        var read = BratFolder.Read(_folder.Path);

        var issue = Assert.Single(read.Issues);
        Assert.Equal(("in/a.ann", at, column), (issue.Path, issue.Line, issue.Column));
        Assert.Equal(["T1", "T3"], read.Annotations.Select(mark => mark.Id));
        Assert.StartsWith($"in/a.ann({at},{column}): ", issue.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Annotations_without_a_text_are_reported()
    {
        _folder.Write("a.ann", "T1\tPerson 0 3\tAnn\n"u8.ToArray());
        _folder.Write("b.txt", "Ann\n"u8.ToArray());

        var read = BratFolder.Read(_folder.Path);

        Assert.Equal("a.ann", Assert.Single(read.Issues).Path);
        Assert.Equal("b", Assert.Single(read.Articles).Key);
    }

    [Fact]
    public void A_file_instead_of_a_folder_is_refused()
    {
        _folder.Write("file", "x"u8.ToArray());

        Assert.Throws<IOException>(() => SeoulSummit.Corpus.WriteBrat(_folder.GetPath("file")));
        Assert.Throws<IOException>(() => BratFolder.Read(_folder.GetPath("file")));
        Assert.Equal("x", File.ReadAllText(_folder.GetPath("file")));
    }

    [Fact]
    public void A_folder_that_does_not_exist_is_refused() =>
        Assert.Throws<DirectoryNotFoundException>(() => BratFolder.Read(_folder.GetPath("nowhere")));

    [Fact]
    public void A_write_that_fails_leaves_no_files()
    {
        // The folder of the second article is a file of the first.
        var corpus = Corpus.Create("Two", [new ArticleSource("a", "One.\n"), new ArticleSource("b/c", "Two.\n")]);
        _folder.Write("out/b", "a file"u8.ToArray());

        Assert.ThrowsAny<IOException>(() => corpus.WriteBrat(_folder.GetPath("out")));

        Assert.Equal(["b"], Directory.GetFileSystemEntries(_folder.GetPath("out")).Select(Path.GetFileName));
    }

    [Fact]
    public async Task A_canceled_write_leaves_no_files()
    {
        await Assert.ThrowsAnyAsync<OperationCanceledException>(
            () => SeoulSummit.Corpus.WriteBratAsync(_folder.GetPath("out"), new CancellationToken(canceled: true)));
        Assert.False(Directory.Exists(_folder.GetPath("out")));
    }

    [Fact]
    public async Task Synchronous_and_asynchronous_writing_produce_the_same_output()
    {
        SeoulSummit.Corpus.WriteBrat(_folder.GetPath("one"));
        await SeoulSummit.Corpus.WriteBratAsync(_folder.GetPath("two"), TestContext.Current.CancellationToken);

        var files = Directory.GetFiles(_folder.GetPath("one"), "*", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(_folder.GetPath("one"), file)).ToList();
        Assert.Equal((2 * SeoulSummit.Articles.Count) + 1, files.Count);
        Assert.All(files, file => Assert.Equal(
            File.ReadAllBytes(Path.Combine(_folder.GetPath("one"), file)), File.ReadAllBytes(Path.Combine(_folder.GetPath("two"), file))));
    }
}
