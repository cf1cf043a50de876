using System;
using System.Diagnostics;
using System.IO;
using System.Linq;
using System.Net.Sockets;
using System.Text;
using System.Threading;
using System.Threading.Tasks;
using Dataset.Tests.Helpers;
using Xunit;

namespace Dataset.Tests.Hostile;

/// <summary>Verifies that an unusual entry of a folder is reported and does not affect the others.</summary>
public class FolderTests
{
    private static readonly byte[] Text = Encoding.UTF8.GetBytes("Bakers raise prices\n\nBread costs more since Monday, the guild said.\n");

    [Fact]
    public async Task An_entry_that_is_not_a_regular_file_is_reported_and_left_out()
    {
        // On Windows, folders cannot contain pipes, devices or sockets.
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        using var folder = new TemporaryFolder();
        folder.Write("good.txt", Text);
        folder.Write("x.txt/inside.txt", Text);
        Run("mkfifo", folder.GetPath("pipe.txt"));
        File.CreateSymbolicLink(folder.GetPath("device.txt"), "/dev/zero");
        File.CreateSymbolicLink(folder.GetPath("dangling.txt"), folder.GetPath("nothing"));
        File.CreateSymbolicLink(folder.GetPath("link.txt"), folder.GetPath("good.txt"));
        File.CreateSymbolicLink(folder.GetPath("linklink.txt"), folder.GetPath("link.txt"));
        File.CreateSymbolicLink(folder.GetPath("up.txt"), folder.Path);
        using var socket = new Socket(AddressFamily.Unix, SocketType.Stream, ProtocolType.Unspecified);
        socket.Bind(new UnixDomainSocketEndPoint(folder.GetPath("s.txt")));

        var corpus = await Corpus.LoadAsync(folder.Path, null, TestContext.Current.CancellationToken);
        Assert.Equal(["good", "link", "linklink", "x.txt/inside"], corpus.Articles.Keys);
        Assert.Equal(
            ["dangling.txt: a link to a file that does not exist", "device.txt: a character device", "pipe.txt: a named pipe", "s.txt: a socket"],
            corpus.Issues.Where(issue => issue.Id == "DS0004").Select(issue => issue.Path + ": " + Between(issue.Message, "The file is ", ", not")));
        Assert.Equal(corpus.Issues, Corpus.Load(folder.Path, null, TestContext.Current.CancellationToken).Issues);
    }

    [Fact]
    public void A_large_file_is_reported_with_both_sizes()
    {
        using var folder = new TemporaryFolder();
        folder.Write("fits.txt", Text);
        folder.Write("large.txt", [.. Text, .. Text]);
        var corpus = Load(folder.Path, new CorpusOptions { MaxFileSize = Text.Length });
        Assert.Equal(["fits"], corpus.Articles.Keys);
        var issue = Assert.Single(corpus.Issues);
        Assert.Equal(("DS0004", "large.txt"), (issue.Id, issue.Path));
        Assert.Contains($"has {2 * Text.Length} bytes, but CorpusOptions.MaxFileSize allows {Text.Length};", issue.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_that_reports_no_size_is_read_up_to_the_limit()
    {
        // Only /proc has files that report no length.
        if (!OperatingSystem.IsLinux())
        {
            return;
        }

        using var folder = new TemporaryFolder();
        File.CreateSymbolicLink(folder.GetPath("a.txt"), "/proc/version");
        var size = File.ReadAllBytes("/proc/version").Length;
        Assert.Single(Load(folder.Path, new CorpusOptions { MaxFileSize = size }).Articles);
        Assert.Single(Load(folder.Path, new CorpusOptions { MaxFileSize = size - 1 }).Issues, issue => issue.Id == "DS0004");
    }

    [Fact]
    public void A_file_without_read_permission_does_not_affect_the_others()
    {
        // Windows has no Unix file modes, and the superuser can read everything.
        if (OperatingSystem.IsWindows() || Environment.IsPrivilegedProcess)
        {
            return;
        }

        using var folder = new TemporaryFolder();
        folder.Write("good.txt", Text);
        folder.Write("closed.txt", Text);
        folder.Write("shut/x.txt", Text);
        File.SetUnixFileMode(folder.GetPath("closed.txt"), UnixFileMode.None);
        File.SetUnixFileMode(folder.GetPath("shut"), UnixFileMode.None);
        var corpus = Load(folder.Path);
        File.SetUnixFileMode(folder.GetPath("shut"), UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        Assert.Equal(["good"], corpus.Articles.Keys);
        Assert.Equal(["closed.txt", "shut"], corpus.Issues.Select(issue => issue.Path));
    }

    [Fact]
    public void A_name_that_is_not_UTF_8_is_reported()
    {
        // Other systems do not allow such names.
        if (!OperatingSystem.IsLinux())
        {
            return;
        }

        using var folder = new TemporaryFolder();
        folder.Write("good.txt", Text);
        Run("sh", "-c", $"echo x > \"$(printf '{folder.Path}/caf\\351.txt')\"; mkdir \"$(printf '{folder.Path}/d\\351')\"");
        var corpus = Load(folder.Path);

        // .NET cannot delete a file whose name it cannot represent.
        Run("sh", "-c", $"rm -r '{folder.Path}'/*");
        Assert.Equal(["good"], corpus.Articles.Keys);
        Assert.Equal(["caf\uFFFD.txt", "d\uFFFD"], corpus.Issues.Select(issue => issue.Path));
    }

    [Fact]
    public void All_formats_are_recognized_in_any_case_and_only_their_extensions_are_removed()
    {
        using var folder = new TemporaryFolder();
        foreach (var name in new[] { "A.TXT", "b.Md", "c.markdown", "d.mdx", "e.text", "v1.2-notes.txt", "f.html" })
        {
            folder.Write(name, Text);
        }

        Assert.Equal(["A", "b", "c", "d", "e", "v1.2-notes"], Load(folder.Path).Articles.Keys);
        folder.Write("comp.windows.x_64830", Text);
        folder.Write("g.news", Text);
        Assert.Equal(["comp.windows.x_64830", "g"], Load(folder.Path, new CorpusOptions { SearchPattern = "*.news; comp.*" }).Articles.Keys);
    }

    [Fact]
    public void A_folder_without_articles_throws()
    {
        using var folder = new TemporaryFolder();
        folder.Write("a.html", Text);
        Assert.Contains("*.txt", Assert.Throws<FileNotFoundException>(() => Load(folder.Path)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_line_end_in_a_name_is_reported()
    {
        // Windows does not allow such names.
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        using var folder = new TemporaryFolder();
        folder.Write("a\nb.txt", Text);
        Assert.Single(Load(folder.Path).Issues, issue => issue.Id == "DS0004");
    }

    [Fact]
    public void A_pipe_is_not_opened_as_a_corpus()
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        using var folder = new TemporaryFolder();
        var pipe = folder.GetPath("pipe.corpus");
        Run("mkfifo", pipe);
        Assert.Contains("is a named pipe", Assert.Throws<IOException>(() => Corpus.Open(pipe)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Files_in_another_encoding_are_read_if_it_is_specified()
    {
        using var folder = new TemporaryFolder();
        folder.Write("latin.txt", [(byte)'C', (byte)'a', (byte)'f', 0xE9]);
        folder.Write("marked.txt", [0xEF, 0xBB, 0xBF, 0xC3, 0xA9]);
        var corpus = Load(folder.Path, new() { Encoding = Encoding.Latin1 });
        Assert.Equal(["Caf\u00E9", "\u00E9"], corpus.Articles.Select(article => article.Text));
        Assert.Equal("DS0005", Load(folder.Path, new() { Encoding = Encoding.ASCII }).Issues.Single(issue => issue.Path == "latin.txt").Id);
    }

    private static Corpus Load(string path, CorpusOptions? options = null) => Corpus.Load(path, options, TestContext.Current.CancellationToken);

    private static string Between(string text, string before, string after)
    {
        var start = text.IndexOf(before, StringComparison.Ordinal) + before.Length;
        return text[start..text.IndexOf(after, start, StringComparison.Ordinal)];
    }

    private static void Run(string program, params string[] arguments)
    {
        using var process = Process.Start(program, arguments);
        process.WaitForExit();
        Assert.Equal(0, process.ExitCode);
    }
}
