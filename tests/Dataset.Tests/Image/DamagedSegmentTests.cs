using System;
using System.IO;
using System.Linq;
using Dataset.Image;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace Dataset.Tests.Image;

public class DamagedSegmentTests
{
    private const long MaxAllocation = 1 << 20;

    public static TheoryData<string, byte[]> Segments()
    {
        const string Text = "One two three. Vier fünf sechs, “siete ocho”, neuf dix.\n\nElf zwölf, thirteen.";
        return new()
        {
            { "corpus", CorpusSegment.Write(SampleContent.Create()) },
            { "reading", ReadingSegment.Write(One(FuzzReading.Of(Text))) },
            { "links", LinksSegment.Write(One(FuzzReading.Links(Text, 5, 3))) },
        };
    }

    [Theory]
    [MemberData(nameof(Segments), DisableDiscoveryEnumeration = true)]
    public void A_segment_is_read_to_its_end(string kind, byte[] segment) => Read(kind, segment);

    [Theory]
    [MemberData(nameof(Segments), DisableDiscoveryEnumeration = true)]
    public void A_changed_byte_is_either_read_or_refused(string kind, byte[] segment)
    {
        var refused = 0;
        foreach (var value in (byte[])[0x00, 0x01, 0x3F, 0x40, 0x7F, 0x80, 0xFF])
        {
            for (var i = 0; i < segment.Length; i++)
            {
                var damaged = (byte[])segment.Clone();
                damaged[i] = value;
                refused += IsRefused(kind, damaged) ? 1 : 0;
            }
        }

        Assert.NotEqual(0, refused);
    }

    [Theory]
    [MemberData(nameof(Segments), DisableDiscoveryEnumeration = true)]
    public void A_truncated_segment_is_refused(string kind, byte[] segment)
    {
        // Only zeros follow the last column, and cutting them is not detected.
        var reader = new SegmentReader(segment, segment[0], segment[2]);
        var end = reader.GetStart(segment[2] - 1) + reader.GetColumn(segment[2] - 1).Length;
        Assert.DoesNotContain(segment[end..], x => x != 0);
        for (var length = 0; length < end; length++)
        {
            Assert.True(IsRefused(kind, segment.AsSpan(0, length).ToArray()), $"{length} bytes of {segment.Length}");
        }
    }

    [Theory]
    [MemberData(nameof(Segments), DisableDiscoveryEnumeration = true)]
    public void A_segment_of_a_later_version_is_refused_with_a_clear_message(string kind, byte[] segment)
    {
        segment = (byte[])segment.Clone();
        segment[1]++;
        Assert.Contains("version", Assert.Throws<InvalidDataException>(() => Read(kind, segment)).Message, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Segments), DisableDiscoveryEnumeration = true)]
    public void Columns_added_by_a_later_minor_version_are_ignored(string kind, byte[] segment)
    {
        var reader = new SegmentReader(segment, segment[0], segment[2]);
        var writer = new SegmentWriter(segment[0]);
        for (var i = 0; i < segment[2]; i++)
        {
            writer.WriteBytes(reader.GetColumn(i));
            writer.EndColumn();
        }

        writer.WriteString("what nobody knows yet");
        writer.EndColumn();
        Read(kind, writer.ToArray());
    }

    // The seed is fixed.
    private static T One<T>(Gen<T> values) => values.Sample(1, new Rnd(7), 50).Single();

    private static bool IsRefused(string kind, byte[] segment)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        try
        {
            Read(kind, segment);
            return false;
        }
        catch (InvalidDataException)
        {
            return true;
        }
        finally
        {
            Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, MaxAllocation);
        }
    }

    private static void Read(string kind, byte[] segment)
    {
        if (kind == "corpus")
        {
            ReadEverything.OfCorpus(segment);
        }
        else if (kind == "reading")
        {
            ReadEverything.OfReading(segment);
        }
        else
        {
            ReadEverything.OfLinks(segment);
        }
    }
}
