using System;
using System.IO;
using System.Threading;
using System.Threading.Tasks;
using Dataset.Tests.Helpers;
using Dataset.Tests.Library;
using Xunit;

namespace Dataset.Tests.Hostile;

/// <summary>Verifies that saving preserves everything about a replaced file except its content.</summary>
public class ReplacedFileTests
{
    [Fact]
    public async Task Permissions_and_links_are_preserved()
    {
        // Windows has no Unix file modes, and only administrators can create links.
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        using var folder = new TemporaryFolder();
        folder.Write("real/x", [1]);
        const UnixFileMode Mode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        File.SetUnixFileMode(folder.GetPath("real/x"), Mode);
        File.CreateSymbolicLink(folder.GetPath("link"), "real/x");
        Samples.Ferry.Save(folder.GetPath("link"));
        await Samples.Ferry.SaveAsync(folder.GetPath("link"), TestContext.Current.CancellationToken);
        Assert.Equal("real/x", new FileInfo(folder.GetPath("link")).LinkTarget);
        Assert.Equal(Mode, File.GetUnixFileMode(folder.GetPath("real/x")));
        Assert.Equal(Samples.Ferry.ArticleCount, Corpus.Open(folder.GetPath("link")).ArticleCount);
        Assert.Equal([folder.GetPath("real/x")], Directory.GetFiles(folder.GetPath("real")));
    }

    [Fact]
    public void Names_can_be_as_long_as_the_file_system_allows()
    {
        using var folder = new TemporaryFolder();
        var path = folder.GetPath(new string('n', OperatingSystem.IsWindows() ? 120 : 255));
        Samples.Ferry.Save(path);
        Assert.Equal([path], Directory.GetFiles(folder.Path));
    }

    [Fact]
    public async Task Devices_and_folders_are_refused()
    {
        using var folder = new TemporaryFolder();
        Assert.Throws<UnauthorizedAccessException>(() => Samples.Ferry.Save(folder.Path));
        if (!OperatingSystem.IsWindows())
        {
            Assert.Contains("a character device", Assert.Throws<IOException>(() => Samples.Ferry.Save("/dev/null")).Message, StringComparison.Ordinal);
            await Assert.ThrowsAsync<IOException>(() => Samples.Ferry.SaveAsync("/dev/null", CancellationToken.None));
        }
    }

    [Fact]
    public void A_read_only_file_is_not_replaced()
    {
        // The superuser can write to any file on systems other than Windows.
        if (!OperatingSystem.IsWindows() && Environment.IsPrivilegedProcess)
        {
            return;
        }

        using var folder = new TemporaryFolder();
        folder.Write("x", [1]);
        File.SetAttributes(folder.GetPath("x"), FileAttributes.ReadOnly);
        Assert.Throws<UnauthorizedAccessException>(() => Samples.Ferry.Save(folder.GetPath("x")));
        File.SetAttributes(folder.GetPath("x"), FileAttributes.Normal);
        Assert.Equal([1], File.ReadAllBytes(folder.GetPath("x")));
        Assert.Single(Directory.GetFiles(folder.Path));
    }
}
