using System;
using System.Collections.Generic;
using System.Text;
using Dataset.Text.Terms;

namespace Dataset.Image.Index;

/// <summary>Gathers the head segment: lengths and norms of the articles, and with what each of the other segments begins.</summary>
internal sealed class IndexHead
{
    private readonly IReadOnlyList<ArticleTerms> _articles;
    private readonly List<int> _ordinals = [];
    private readonly List<string> _firstTerms = [];
    private readonly List<int> _unitArticles = [];

    public IndexHead(IReadOnlyList<ArticleTerms> articles) => _articles = articles;

    /// <summary>A partition that begins with the term of that ordinal.</summary>
    public void AddPartition(int ordinal, string firstTerm)
    {
        _ordinals.Add(ordinal);
        _firstTerms.Add(firstTerm);
    }

    /// <summary>A segment of unit sizes that begins with that article.</summary>
    public void AddUnits(int article) => _unitArticles.Add(article);

    /// <summary>How many words all articles have.</summary>
    public long CountWords()
    {
        var words = 0L;
        for (var i = 0; i < _articles.Count; i++)
        {
            words += _articles[i].WordCount;
        }

        return words;
    }

    /// <summary>The segment.</summary>
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

    // The 64 bits as ten base-128 digits, least first.
    private static void WriteDouble(SegmentWriter segment, double value)
    {
        var bits = BitConverter.DoubleToInt64Bits(value);
        for (var i = 0; i < 10; i++)
        {
            segment.WriteByte((byte)((bits >> (7 * i)) & 0x7F));
        }
    }

    // The length of each article's vector of tf-idf weights: what cosine similarity divides by.
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
