using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using Dataset.Storage;
using Xunit;

namespace Dataset.Tests.Hostile;

/// <summary>
/// Tests a corrupt term index that is large enough for terms in several blocks: every kind of query returns a result or throws the documented exception, and
/// allocates no memory for content that cannot exist.
/// </summary>
public class DamagedIndexTests
{
    private const int Articles = 300;
    private const long MaxAllocation = 32 << 20;

    private static readonly byte[] Values = [0x00, 0x01, 0x3F, 0x67, 0x68, 0x7F, 0x80, 0xFF];

    private static readonly Action<Corpus>[] Uses =
    [
        corpus => corpus.Search("the", int.MaxValue), corpus => corpus.Search("the harbour w7"), corpus => corpus.Search("\"the harbour\""),
        corpus => corpus.Search("\"the ha*\" -w1*"), corpus => corpus.Search("w*"), corpus => corpus.Concordance("north-south").Count(),
        corpus => corpus.Concordance("h*").Count(), corpus => corpus.Terms.Count(term => term.Articles.Count > 0), corpus => corpus.Nearest(corpus.Articles[7]),
    ];

    private static readonly byte[] Image = CreateImage();

    [Fact]
    public void A_changed_byte_of_the_index_is_either_read_or_refused()
    {
        var refused = 0;
        var random = new Random(11);
        foreach (var (start, length) in IndexSegments())
        {
            // All of the bytes that are read first, and a sample of the others.
            foreach (var offset in Enumerable.Range(0, Math.Min(length, 100)).Concat(Enumerable.Range(0, 100).Select(_ => random.Next(length))))
            {
                refused += Use(ImageForger.WithByte(Image, start + offset, Values[random.Next(Values.Length)]));
            }
        }

        Assert.True(refused > 250, $"Only {refused} corrupt bytes were detected.");
    }

    [Fact]
    public void The_unchanged_index_is_not_refused() => Assert.Equal(0, Use(Image));

    private static int Use(byte[] image)
    {
        var refused = 0;
        foreach (var use in Uses)
        {
            var before = GC.GetAllocatedBytesForCurrentThread();
            try
            {
                use(Corpus.Open(new MemoryStream(image)));
            }
            catch (InvalidDataException)
            {
                refused++;
            }

            Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, MaxAllocation);
        }

        return refused;
    }

    private static IEnumerable<(int Start, int Length)> IndexSegments() => Enumerable.Range(1 + (2 * Articles), 3).Select(i => ImageData.ReadEntry(Image, i));

    private static byte[] CreateImage()
    {
        var articles = Enumerable.Range(0, Articles)
            .Select(i => new ArticleSource($"{i:000}", $"The w{i % 40} report\n\nThe harbour opened the north-south w{i % 9} on Monday. It was w{i}."));
        using var image = new MemoryStream();
        Corpus.Create("News", articles, new CorpusOptions { TermIndex = true }).Save(image);
        return image.ToArray();
    }
}
