using System;
using System.Collections.Generic;
using Dataset.Text.Terms;

namespace Dataset.Image.Index;

/// <summary>
/// Writes the postings of a term: articles with counts, separate from the positions, which few queries need. The postings of a term with more than one block
/// of articles begin with a table with a row for each block, so a search can skip blocks that it does not need.
/// </summary>
internal sealed class PostingsWriter
{
    /// <summary>The number of articles in a block; the last block may have fewer.</summary>
    public const int BlockSize = 128;

    /// <summary>The encoding of a bound of 1: the largest number of two bytes.</summary>
    public const int FullBound = 2599;

    private readonly IReadOnlyList<ArticleTerms> _articles;
    private readonly double _averageLength;
    private readonly ByteBuffer _rows = new();
    private readonly ByteBuffer _counts = new();
    private readonly ByteBuffer _positions = new();

    public PostingsWriter(IReadOnlyList<ArticleTerms> articles, long words)
    {
        _articles = articles;
        _averageLength = Bm25.AverageLength(words, articles.Count);
    }

    /// <summary>Writes the postings at these places, and returns the total number of occurrences of the term there.</summary>
    public int Write(ReadOnlySpan<MergedTerms.Place> places, ByteBuffer into)
    {
        _rows.Clear();
        _counts.Clear();
        _positions.Clear();
        var total = 0;
        var previous = -1;
        for (var start = 0; start < places.Length; start += BlockSize)
        {
            total += WriteBlock(places.Slice(start, Math.Min(BlockSize, places.Length - start)), ref previous);
        }

        if (places.Length > BlockSize)
        {
            CompactNumber.Write(into, _rows.Length);
            CompactNumber.Write(into, _counts.Length);
            into.WriteBytes(_rows.Written);
        }

        into.WriteBytes(_counts.Written);
        into.WriteBytes(_positions.Written);
        return total;
    }

    private int WriteBlock(ReadOnlySpan<MergedTerms.Place> block, ref int previous)
    {
        int counts = _counts.Length, positions = _positions.Length, before = previous, total = 0;
        var bound = 0.0;
        foreach (var place in block)
        {
            var article = _articles[place.Article];
            var count = article.Postings[place.Offset];
            CompactNumber.Write(_counts, ((place.Article - previous - 1) << 1) | (count == 1 ? 1 : 0));
            if (count > 1)
            {
                CompactNumber.Write(_counts, count - 2);
            }

            WritePositions(article.Postings.AsSpan().Slice(place.Offset + 1, count));
            bound = Math.Max(bound, count / (count + Bm25.LengthFactor(article.WordCount, _averageLength)));
            total += count;
            previous = place.Article;
        }

        CompactNumber.Write(_rows, previous - before - 1);
        CompactNumber.Write(_rows, _counts.Length - counts);
        CompactNumber.Write(_rows, _positions.Length - positions);
        CompactNumber.Write(_rows, (int)Math.Ceiling(bound * FullBound));
        return total;
    }

    private void WritePositions(ReadOnlySpan<int> positions)
    {
        var previous = -1;
        foreach (var position in positions)
        {
            CompactNumber.Write(_positions, position - previous - 1);
            previous = position;
        }
    }
}
