using System;
using System.Buffers.Binary;
using System.IO;
using System.Linq;
using System.Security.Cryptography;
using System.Threading;
using System.Threading.Tasks;
using Dataset.Tests.Helpers;
using Xunit;

namespace Dataset.Tests.Library;

/// <summary>Verifies that a saved corpus is read back completely, and that other files are refused.</summary>
public class StorageTests
{
    private static readonly byte[] Image = Save(Samples.Ferry);

    public static TheoryData<string> Corpora => Samples.Names;

    [Theory]
    [MemberData(nameof(Corpora))]
    public void A_saved_corpus_is_the_same_after_opening(string name)
    {
        var corpus = Samples.All[name];
        var opened = Corpus.Open(new MemoryStream(Save(corpus)));
        CorpusComparer.AssertSame(corpus, opened);
        Assert.Empty(opened.Issues);
        Assert.Equal(Save(corpus), Save(opened));
    }

    [Fact]
    public async Task A_saved_file_replaces_an_existing_one_and_leaves_no_others()
    {
        using var folder = new TemporaryFolder();
        var path = folder.GetPath("ferry.dataset");
        await File.WriteAllTextAsync(path, "something else", TestContext.Current.CancellationToken);
        Samples.Ferry.Save(path);
        CorpusComparer.AssertSame(Samples.Ferry, Corpus.Open(path));
        await Samples.Ferry.SaveAsync(path, TestContext.Current.CancellationToken);
        Assert.Equal(Image, await File.ReadAllBytesAsync(path, TestContext.Current.CancellationToken));
        Assert.Equal([path], Directory.GetFiles(folder.Path));
    }

    [Fact]
    public async Task A_canceled_save_leaves_no_file()
    {
        using var folder = new TemporaryFolder();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => Samples.Ferry.SaveAsync(folder.GetPath("x"), new CancellationToken(canceled: true)));
        Assert.Empty(Directory.GetFiles(folder.Path));
        Assert.Throws<DirectoryNotFoundException>(() => Samples.Ferry.Save(folder.GetPath("no/such/x")));
    }

    [Fact]
    public async Task A_stream_is_left_just_after_the_image()
    {
        using var stream = new SlowStream([.. Image, .. Image, 42]);
        CorpusComparer.AssertSame(Samples.Ferry, Corpus.Open(stream));
        CorpusComparer.AssertSame(Samples.Ferry, await Corpus.OpenAsync(stream, TestContext.Current.CancellationToken));
        Assert.Equal(42, stream.ReadByte());
    }

    [Fact]
    public async Task The_asynchronous_methods_have_the_same_results()
    {
        using var folder = new TemporaryFolder();
        var path = folder.GetPath("ferry.dataset");
        using var stream = new MemoryStream();
        await Samples.Ferry.SaveAsync(stream, TestContext.Current.CancellationToken);
        Assert.Equal(Image, stream.ToArray());
        await File.WriteAllBytesAsync(path, stream.ToArray(), TestContext.Current.CancellationToken);
        CorpusComparer.AssertSame(Samples.Ferry, await Corpus.OpenAsync(path, TestContext.Current.CancellationToken));
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => Corpus.OpenAsync(path, new CancellationToken(canceled: true)));
        await Assert.ThrowsAsync<FileNotFoundException>(() => Corpus.OpenAsync(folder.GetPath("none"), TestContext.Current.CancellationToken));
        await Assert.ThrowsAsync<ArgumentNullException>("image", () => Corpus.OpenAsync((Stream)null!, TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task A_file_with_content_after_its_image_is_refused()
    {
        using var folder = new TemporaryFolder();
        var path = folder.GetPath("x");
        await File.WriteAllBytesAsync(path, [.. Image, 0], TestContext.Current.CancellationToken);
        var message = Assert.Throws<InvalidDataException>(() => Corpus.Open(path)).Message;
        Assert.Contains("continues after", message, StringComparison.Ordinal);
        Assert.EndsWith($"The file is '{path}'.", message, StringComparison.Ordinal);
        var error = await Assert.ThrowsAsync<InvalidDataException>(() => Corpus.OpenAsync(path, TestContext.Current.CancellationToken));
        Assert.Contains("continues after", error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(0, "truncated: it ends inside its header")]
    [InlineData(7, "truncated: it ends inside its header")]
    [InlineData(23, "truncated: it ends inside its header")]
    [InlineData(24, "truncated: it should have")]
    [InlineData(-1, "truncated: it should have")]
    public void A_truncated_image_is_reported_as_truncated(int length, string message) =>
        Assert.Contains(message, Refuse(Image[..(length < 0 ? Image.Length + length : length)]), StringComparison.Ordinal);

    [Fact]
    public void Other_files_are_reported_as_not_being_an_image()
    {
        Assert.Contains("not a corpus image", Refuse("{\"id\": 1, \"text\": \"a JSON file\"}"u8.ToArray()), StringComparison.Ordinal);
        Assert.Contains("not a corpus image", Refuse([0x89, 0x44, 0x53, 0x45, 0x54, 0x0A, 0x1A, 0, 0, 0, 0, 0]), StringComparison.Ordinal);
    }

    [Fact]
    public void A_newer_image_is_reported_as_newer() =>
        Assert.Contains("format 2, which is newer than 1", Refuse(Change(8, 2)), StringComparison.Ordinal);

    [Fact]
    public void Every_changed_byte_is_detected()
    {
        for (var i = 0; i < Image.Length; i += i < 400 ? 1 : 37)
        {
            var image = (byte[])Image.Clone();
            image[i] ^= 0x15;
            Refuse(image);
        }
    }

    [Theory]
    [InlineData(12, 0)]
    [InlineData(12, -1)]
    [InlineData(12, int.MaxValue)]
    [InlineData(16, int.MaxValue)]
    [InlineData(16, 30)]
    [InlineData(20, 1)]
    [InlineData(20, -1)]
    [InlineData(24, 0)]
    [InlineData(24, int.MaxValue)]
    [InlineData(28, -1)]
    [InlineData(28, int.MaxValue)]
    public void A_corrupt_header_is_refused_without_large_allocations(int offset, int value)
    {
        var image = Seal(Change(offset, value));
        var before = GC.GetAllocatedBytesForCurrentThread();
        Refuse(image);
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 8_000_000);
    }

    [Fact]
    public void Segments_that_contradict_each_other_are_refused_on_access()
    {
        // The checksum is valid, so only the readers can detect the change: they throw InvalidDataException, or the corpus stays within its bytes.
        var random = new Random(12);
        for (var i = 0; i < 300; i++)
        {
            var image = (byte[])Image.Clone();
            for (var j = 0; j < 3; j++)
            {
                image[random.Next(24, image.Length - 32)] = (byte)random.Next(128);
            }

            try
            {
                Touch(Corpus.Open(new MemoryStream(Seal(image))));
            }
            catch (InvalidDataException)
            {
            }
        }
    }

    private static void Touch(Corpus corpus)
    {
        corpus.WriteJsonLines(Stream.Null);
        _ = System.Text.Json.JsonSerializer.Serialize(corpus);
        _ = corpus.MentionsByEntity.Sum(g => g.Count()) + corpus.ArticlesByAuthor.Sum(g => g.Count()) + corpus.QuotesBySpeaker.Sum(g => g.Count());
        _ = corpus.Articles.TryGetValue("storm", out _) && corpus.People.Contains("Okafor");
        _ = corpus.Quotes.Count > 0 && corpus.Quotes[^1].Text.Length > 0;
        _ = corpus.Articles.Sum(a => a.Blocks.Count + a.WordCount);
    }

    private static byte[] Change(int offset, int value)
    {
        var image = (byte[])Image.Clone();
        BinaryPrimitives.WriteInt32LittleEndian(image.AsSpan(offset), value);
        return image;
    }

    private static byte[] Seal(byte[] image)
    {
        SHA256.HashData(image.AsSpan(..^32)).CopyTo(image.AsSpan(^32..));
        return image;
    }

    private static string Refuse(byte[] image)
    {
        // A memory stream completes synchronously, so OpenAsync has completed when it returns.
        var error = Assert.Throws<InvalidDataException>(() => Corpus.Open(new MemoryStream(image)));
        var opening = Corpus.OpenAsync(new MemoryStream(image));
        Assert.Equal(error.Message, Assert.IsType<InvalidDataException>(opening.Exception?.InnerException).Message);
        return error.Message;
    }

    private static byte[] Save(Corpus corpus)
    {
        using var stream = new MemoryStream();
        corpus.Save(stream);
        return stream.ToArray();
    }

    /// <summary>A stream that returns a few bytes at a time and cannot seek, like a network stream.</summary>
    private sealed class SlowStream(byte[] bytes) : MemoryStream(bytes)
    {
        public override bool CanSeek => false;

        public override int Read(byte[] buffer, int offset, int count) => base.Read(buffer, offset, Math.Min(count, 1000));

        public override int Read(Span<byte> buffer) => base.Read(buffer[..Math.Min(buffer.Length, 1000)]);
    }
}
