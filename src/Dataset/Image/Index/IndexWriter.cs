using System;
using System.Collections.Generic;
using Dataset.Text.Terms;

namespace Dataset.Image.Index;

/// <summary>
/// Writes the term index: a head segment, then partitions of consecutive terms. docs/architecture.md shows the columns.
/// </summary>
internal static class IndexWriter
{
    /// <summary>Terms of one block share prefixes; a look-up decodes one block.</summary>
    public const int BlockSize = 16;

    // One large literal costs the compiler memory out of proportion, so that an index comes in pieces.
    private const int PartitionBytes = 256 * 1024;

    /// <summary>The segments over the articles, which come in the order of the corpus.</summary>
    public static List<byte[]> Write(IReadOnlyList<ArticleTerms> articles)
    {
        var merged = MergedTerms.Merge(articles);
        var segments = new List<byte[]> { Array.Empty<byte>() };
        var head = new IndexHead(articles);
        var ordinal = 0;
        while (ordinal < merged.Count)
        {
            var partition = new PartitionWriter(merged, articles);
            head.AddPartition(ordinal, merged.Terms[ordinal]);
            while (ordinal < merged.Count && partition.Size < PartitionBytes)
            {
                partition.Add(ordinal);
                ordinal++;
            }

            segments.Add(partition.ToSegment());
        }

        segments[0] = head.ToSegment(merged);
        return segments;
    }
}
