using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using Dataset.Tests.Walking;
using Xunit;

namespace Dataset.Tests.Hostile;

/// <summary>
/// Tests an image that is truncated, as a whole or in one of its segments, with a valid header and checksum: it is refused, or read as far as possible.
/// </summary>
public class CutImageTests
{
    // Every length up to here is tested, and every third beyond.
    private const int HeadLength = 100;

    private static readonly byte[] Image = SmallCorpus.CreateImage();

    [Fact]
    public void A_truncated_image_is_refused_immediately() => Watchdog.Run(
        Enumerable.Range(0, ImageForger.GetContentLength(Image)).Select(x => ($"{x} bytes", ImageForger.CutAt(Image, x))),
        image => Assert.Throws<InvalidDataException>(() => Corpus.Open(new MemoryStream(image))));

    [Fact]
    public void A_segment_truncated_anywhere_is_refused() => Watchdog.Run(
        Segments().SelectMany(x => Enumerable.Range(0, ContentOf(x.Index)).Where(length => length < HeadLength || length % 3 == 1)
            .Select(length => ($"segment {x.Index}, {length} bytes", ImageForger.WithSegment(Image, x.Index, 0, length)))),
        image => Assert.NotEqual(0, LyingImage.Touch(image).Refused));

    [Fact]
    public void A_segment_that_begins_too_late_is_refused() => Watchdog.Run(
        Segments().SelectMany(x => Enumerable.Range(1, x.Length).Where(skip => skip % 5 == 1)
            .Select(skip => ($"segment {x.Index} from {skip}", ImageForger.WithSegment(Image, x.Index, skip, x.Length - skip)))),
        image => Assert.NotEqual(0, LyingImage.Touch(image).Refused));

    [Fact]
    public void Swapped_segments_are_refused() => Watchdog.Run(
        Segments().SelectMany(x => Enumerable.Range(0, x.Index).Select(y => ($"segments {y} and {x.Index}", ImageForger.WithExchanged(Image, y, x.Index)))),
        image => Assert.NotEqual(0, LyingImage.Touch(image).Refused));

    // Only zeros follow the last column, and cutting them is not detected.
    private static int ContentOf(int segment)
    {
        var (offset, length) = ImageForger.GetSegment(Image, segment);
        return Image.AsSpan(offset, length).TrimEnd((byte)0).Length;
    }

    private static IEnumerable<(int Index, int Length)> Segments() =>
        Enumerable.Range(0, ImageForger.CountSegments(Image)).Select(i => (i, ImageForger.GetSegment(Image, i).Length));
}
