using System;
using System.Collections.Generic;
using System.Text;
using Dataset.Text.Terms;

namespace Dataset.Image.Index;

/// <summary>Collects the head segment: the lengths and norms of the articles, and the first term or article of each of the other segments.</summary>
internal sealed class IndexHead
{
    private readonly IReadOnlyList<ArticleTerms> _articles;
    private readonly List<int> _ordinals = [];
    private readonly List<string> _firstTerms = [];
    private readonly List<int> _unitArticles = [];

    public IndexHead(IReadOnlyList<ArticleTerms> articles) => _articles = articles;

    /// <summary>Adds a partition that begins with the term of an ordinal.</summary>
    public void AddPartition(int ordinal, string firstTerm)
    {
        _ordinals.Add(ordinal);
        _firstTerms.Add(firstTerm);
    }

    /// <summary>Adds a segment of unit sizes that begins with an article.</summary>
    public void AddUnits(int article) => _unitArticles.Add(article);

    /// <summary>Returns the total number of words in all articles.</summary>
    public long CountWords()
    {
        var words = 0L;
        for (var i = 0; i < _articles.Count; i++)
        {
            words += _articles[i].WordCount;
        }

        return words;
    }

    /// <summary>Returns the segment.</summary>
    public byte[] ToSegment(MergedTerms merged)
    {
        var segment = new SegmentWriter(SegmentKind.Index);
        segment.WriteNumber(_articles.Count);
        segment.WriteNumber(merged.Count);
        segment.WriteLong(CountWords());
        segment.EndColumn();
        IntColumn.Write(segment, Lengths());
        foreach (var norm in Norms(merged))
        {
            WriteDouble(segment, norm);
        }

        segment.EndColumn();
        WritePartitions(segment);
        IntColumn.Write(segment, _unitArticles);
        return segment.ToArray();
    }

    private void WritePartitions(SegmentWriter segment)
    {
        IntColumn.Write(segment, _ordinals);
        var starts = new List<int>();
        var terms = new ByteBuffer();
        foreach (var term in _firstTerms)
        {
            starts.Add(terms.Length);
            terms.WriteBytes(Encoding.UTF8.GetBytes(term));
        }

        IntColumn.Write(segment, starts);
        segment.WriteBytes(terms.Written);
        segment.EndColumn();
    }

    private int[] Lengths()
    {
        var lengths = new int[_articles.Count];
        for (var i = 0; i < lengths.Length; i++)
        {
            lengths[i] = _articles[i].WordCount;
        }

        return lengths;
    }

    // Writes the 64 bits as ten base-128 digits, least significant first.
    private static void WriteDouble(SegmentWriter segment, double value)
    {
        var bits = BitConverter.DoubleToInt64Bits(value);
        for (var i = 0; i < 10; i++)
        {
            segment.WriteByte((byte)((bits >> (7 * i)) & 0x7F));
        }
    }

    // The length of each article's vector of tf-idf weights, which is the divisor in the cosine similarity.
    private double[] Norms(MergedTerms merged)
    {
        var squares = new double[_articles.Count];
        for (var ordinal = 0; ordinal < merged.Count; ordinal++)
        {
            var places = merged[ordinal];
            foreach (var place in places)
            {
                var weight = DeterministicMath.TfIdf(_articles[place.Article].Postings[place.Offset], places.Length, _articles.Count);
                squares[place.Article] += weight * weight;
            }
        }

        for (var i = 0; i < squares.Length; i++)
        {
            squares[i] = Math.Sqrt(squares[i]);
        }

        return squares;
    }
}
