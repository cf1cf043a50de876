using System;
using System.Collections.Generic;
using Dataset.Text.Terms;

namespace Dataset.Image.Index;

/// <summary>
/// Writes the term index: a head segment, partitions of consecutive terms, then the units of consecutive articles. docs/image-format.md describes the columns.
/// </summary>
internal static class IndexWriter
{
    /// <summary>The number of terms in a block. The terms of a block share prefixes, and a lookup decodes one block.</summary>
    public const int BlockSize = 16;

    // A large literal costs the compiler a disproportionate amount of memory, so an index is split into pieces.
    private const int PieceBytes = 256 * 1024;

    /// <summary>Returns the segments for the articles, which are in corpus order.</summary>
    public static List<byte[]> Write(IReadOnlyList<ArticleTerms> articles)
    {
        var merged = MergedTerms.Merge(articles);
        var segments = new List<byte[]> { Array.Empty<byte>() };
        var head = new IndexHead(articles);
        AddPartitions(merged, new PostingsWriter(articles, head.CountWords()), head, segments);
        AddUnits(articles, head, segments);
        segments[0] = head.ToSegment(merged);
        return segments;
    }

    private static void AddPartitions(MergedTerms merged, PostingsWriter postings, IndexHead head, List<byte[]> segments)
    {
        for (var ordinal = 0; ordinal < merged.Count;)
        {
            var partition = new PartitionWriter(merged, postings);
            head.AddPartition(ordinal, merged.Terms[ordinal]);
            while (ordinal < merged.Count && partition.Size < PieceBytes)
            {
                partition.Add(ordinal);
                ordinal++;
            }

            segments.Add(partition.ToSegment());
        }
    }

    private static void AddUnits(IReadOnlyList<ArticleTerms> articles, IndexHead head, List<byte[]> segments)
    {
        for (var article = 0; article < articles.Count;)
        {
            var units = new UnitsWriter();
            head.AddUnits(article);
            while (article < articles.Count && units.Size < PieceBytes)
            {
                units.Add(articles[article].Units);
                article++;
            }

            segments.Add(units.ToSegment());
        }
    }
}
