using System;
using System.Collections.Generic;
using System.Linq;
using Dataset.Image;
using Dataset.Tests.Fuzzing;
using Dataset.Tests.Walking;
using FsCheck.Fluent;
using Xunit;

namespace Dataset.Tests.Hostile;

/// <summary>
/// Tests images with a valid checksum and corrupt bytes. Each access to a public member returns a value or throws the documented exception; nothing hangs or
/// takes much memory.
/// </summary>
public class LyingImageTests
{
    // Ends of ranges, UTF-8 continuation bytes, and bytes that no segment contains.
    private static readonly byte[] Values = [0x00, 0x01, 0x02, 0x03, 0x07, 0x20, 0x3F, 0x40, 0x41, 0x7E, 0x7F, 0x80, 0xC0, 0xFF];

    private static readonly byte[] Image = SmallCorpus.CreateImage();

    [Fact]
    public void The_unchanged_image_is_not_refused()
    {
        var touched = LyingImage.Touch(Image);
        Assert.Equal(0, touched.Refused);
        Assert.InRange(touched.Touches, 3000, 30_000);
    }

    [Fact]
    public void An_image_with_any_byte_changed_is_read_or_refused()
    {
        var refused = 0;
        FuzzRun.Rounds(step =>
        {
            // In the bounded run, every second byte gets one of the values; in each further round, the other bytes, or another value.
            var turn = step / 2;
            var cases = Enumerable.Range(0, ImageForger.GetContentLength(Image)).Where(i => i % 2 == step % 2)
                .Select(i => (Offset: i, Value: turn < Values.Length ? Values[((i / 2) + turn) % Values.Length] : (byte)(Image[i] ^ (turn & 0xFF))))
                .Where(x => Image[x.Offset] != x.Value);
            Watchdog.Run(
                cases.Select(x => ($"byte {x.Offset} = {x.Value:X2}", x)),
                x => refused += Math.Sign(LyingImage.Touch(ImageForger.WithByte(Image, x.Offset, x.Value)).Refused));
        });
        Assert.True(refused > Image.Length / 8, $"Only {refused} corrupt bytes were detected.");
    }

    [Fact]
    public void An_image_with_several_bytes_changed_is_read_or_refused() => FuzzRun.ForAll(
        300,
        from count in Gen.Choose(1, 5)
        from lies in Gen.Choose(ImageForger.HeaderLength, ImageForger.GetContentLength(Image) - 1)
            .Zip(Gen.OneOf(Gen.Elements(Values), Gen.Choose(0, 127).Select(x => (byte)x)), (offset, value) => new Lie(offset, value)).ArrayOf(count)
        select new Lies(lies),
        static x => Smaller.Lists(x.All).Select(all => new Lies(all)),
        static x =>
        {
            var image = (byte[])Image.Clone();
            foreach (var lie in x.All)
            {
                image[lie.Offset] = lie.Value;
            }

            Watchdog.Run([("several", ImageForger.Seal(image))], bytes => LyingImage.Touch(bytes));
        });

    [Theory]
    [InlineData(CorpusColumn.ItemStarts + (int)CorpusItem.Paragraph)]
    [InlineData(CorpusColumn.ItemStarts + (int)CorpusItem.Sentence)]
    [InlineData(CorpusColumn.ItemStarts + (int)CorpusItem.Mention)]
    [InlineData(CorpusColumn.EntityMentions)]
    [InlineData(CorpusColumn.EntityQuotes)]
    [InlineData(CorpusColumn.EntityArticleStarts)]
    [InlineData(CorpusColumn.EvidenceStarts)]
    [InlineData(CorpusColumn.DisputeStarts)]
    [InlineData(CorpusColumn.Counts)]
    [InlineData(CorpusColumn.EntityNameStarts)]
    [InlineData(CorpusColumn.Timeline)]
    [InlineData(CorpusColumn.Timeline + 1)]
    [InlineData(CorpusColumn.Timeline + 2)]
    [InlineData(CorpusColumn.Timeline + 3)]
    [InlineData(CorpusColumn.Timeline + 4)]
    [InlineData(CorpusColumn.EntityUtterances)]
    public void An_impossible_count_is_refused_without_large_allocations(int column)
    {
        int[] counts = [.. Enumerable.Repeat(int.MaxValue - 1, 20)];
        Watchdog.Run(
            new[] { counts, [0, .. counts], [0, 1, .. counts] }.Select((x, i) => ($"lie {i}", x)),
            x => Assert.NotEqual(0, LyingImage.Touch(WithColumn(column, x)).Refused));
    }

    private static byte[] WithColumn(int column, int[] numbers)
    {
        var (offset, length) = ImageForger.GetSegment(Image, 0);
        var reader = new SegmentReader(Image.AsSpan(offset, length), SegmentKind.Corpus, CorpusColumn.Count);
        var writer = new SegmentWriter(SegmentKind.Corpus);
        for (var i = 0; i < CorpusColumn.Count; i++)
        {
            if (i == column)
            {
                IntColumn.Write(writer, numbers);
            }
            else
            {
                writer.WriteBytes(reader.GetColumn(i));
                writer.EndColumn();
            }
        }

        return ImageForger.WithFirstSegment(Image, writer.ToArray());
    }

    private sealed record Lie(int Offset, byte Value);

    private sealed record Lies(IReadOnlyList<Lie> All)
    {
        public override string ToString() => string.Join(", ", All);
    }
}
