using System;
using System.Collections.Generic;
using System.Text;
using Dataset.CompilerServices;
using Dataset.Image;
using Dataset.Image.Index;
using Dataset.Text.Terms;

namespace Dataset.Search;

/// <summary>
/// Reads the index segments: finds terms and their postings by binary search over compiled columns. Holds no copy of anything.
/// </summary>
internal sealed class TermIndex
{
    private const int HeadColumns = 6;
    private const int NormDigits = 10;

    private readonly CorpusData _data;
    private readonly int _head;

    /// <summary>The index whose head is the segment <paramref name="head"/>.</summary>
    /// <exception cref="System.IO.InvalidDataException">It is no index of <paramref name="articles"/> articles.</exception>
    public TermIndex(CorpusData data, int head, int articles)
    {
        _data = data;
        _head = head;
        var reader = Head();
        var counts = reader.ReadColumn(0);
        ArticleCount = counts.ReadNumber();
        TermCount = counts.ReadNumber();
        var lengths = new IntColumn(reader.GetColumn(1));
        PartitionCount = new IntColumn(reader.GetColumn(3)).Count;
        if (ArticleCount != articles || lengths.Count != articles || reader.GetColumn(2).Length != articles * NormDigits
            || new IntColumn(reader.GetColumn(4)).Count != PartitionCount || PartitionCount > data.SegmentCount - head - 1)
        {
            throw BadSegment.Because("the term index belongs to another corpus");
        }

        for (var i = 0; i < articles; i++)
        {
            WordCount += lengths[i];
        }

        CheckPartitions();
    }

    /// <summary>How many articles it covers.</summary>
    public int ArticleCount { get; }

    /// <summary>How many terms it has.</summary>
    public int TermCount { get; }

    /// <summary>How many words all articles have.</summary>
    public long WordCount { get; }

    /// <summary>How many partitions the terms are in.</summary>
    public int PartitionCount { get; }

    /// <summary>The index of articles that have none, made by the code that compiles it elsewhere.</summary>
    public static TermIndex Build(IReadOnlyList<ArticleTerms> articles) =>
        new(new SegmentList(IndexWriter.Write(articles)), 0, articles.Count);

    /// <summary>How many words each article has: the length that ranking uses.</summary>
    public IntColumn Lengths => new(Head().GetColumn(1));

    /// <summary>The length of an article's vector of tf-idf weights.</summary>
    public double NormOf(int article)
    {
        var digits = Head().GetColumn(2).Slice(article * NormDigits, NormDigits);
        var bits = 0L;
        for (var i = NormDigits - 1; i >= 0; i--)
        {
            bits = (bits << 7) | (uint)(digits[i] & 0x7F);
        }

        var norm = BitConverter.Int64BitsToDouble(bits);
        return norm >= 0 && double.IsFinite(norm) ? norm : throw BadSegment.Because("the term index has a wrong length of a vector");
    }

    /// <summary>The entry of a term, or null. The term is a full form (<see cref="TermForms.FullForm"/>).</summary>
    public TermEntry? Find(string term)
    {
        var key = Encoding.UTF8.GetBytes(term);
        var ordinal = FindFirst(key, past: false);
        if (ordinal == TermCount)
        {
            return null;
        }

        var entry = Get(ordinal);
        return entry.Text == term ? entry : null;
    }

    /// <summary>The terms that begin with a prefix: the first ordinal and the one past the last.</summary>
    public (int First, int End) FindPrefix(string prefix)
    {
        var key = Encoding.UTF8.GetBytes(prefix);
        int first = FindFirst(key, past: false), end = FindFirst(key, past: true);
        return first <= end ? (first, end) : throw BadSegment.Because("the terms are out of order");
    }

    /// <summary>The entry of that ordinal.</summary>
    public TermEntry Get(int ordinal)
    {
        var partition = new IntColumn(Head().GetColumn(3)).FindLast(ordinal);
        if (partition < 0)
        {
            throw BadSegment.Because("the term index does not begin at its first term");
        }

        var entry = Partition(partition, out var first).Get(ordinal - first, ordinal, partition);
        return entry.ArticleCount <= ArticleCount ? entry : throw BadSegment.Because("a term stands in more articles than there are");
    }

    /// <summary>The postings of a term.</summary>
    public PostingsReader GetPostings(TermEntry entry) =>
        new(Partition(entry.Partition, out _).Postings(entry.PostingsStart, entry.PostingsLength), ArticleCount);

    // The first term that is not before the key; with past, the first that is neither before it nor begins with it.
    private int FindFirst(ReadOnlySpan<byte> key, bool past)
    {
        if (TermCount == 0)
        {
            return 0;
        }

        var reader = Head();
        var starts = new IntColumn(reader.GetColumn(4));
        var terms = reader.GetColumn(5);
        int low = 0, high = PartitionCount - 1;
        while (low <= high)
        {
            var middle = (low + high) >> 1;
            var end = middle + 1 < PartitionCount ? starts[middle + 1] : terms.Length;
            if (TermPartition.IsBefore(Slice(terms, starts[middle], end), key, past))
            {
                low = middle + 1;
            }
            else
            {
                high = middle - 1;
            }
        }

        return high < 0 ? 0 : Partition(high, out var first).FindFirst(key, past) + first;
    }

    // Each partition begins where the one before it ends. What a partition counts is bounded by its bytes, so the whole count is too.
    private void CheckPartitions()
    {
        var terms = 0L;
        for (var i = 0; i < PartitionCount; i++)
        {
            var partition = Partition(i, out var first);
            if (first != terms)
            {
                throw BadSegment.Because("the parts of the term index do not follow each other");
            }

            terms += partition.TermCount;
        }

        if (terms != TermCount)
        {
            throw BadSegment.Because("the term index counts its terms wrongly");
        }
    }

    private TermPartition Partition(int partition, out int first)
    {
        first = new IntColumn(Head().GetColumn(3))[partition];
        return new TermPartition(_data.GetSegment(_head + 1 + partition));
    }

    private SegmentReader Head() => new(_data.GetSegment(_head), SegmentKind.Index, HeadColumns);

    private static ReadOnlySpan<byte> Slice(ReadOnlySpan<byte> bytes, int start, int end) =>
        start <= end && end <= bytes.Length ? bytes.Slice(start, end - start) : throw BadSegment.Because("the term index's directory is wrong");

    /// <summary>Segments in memory.</summary>
    private sealed class SegmentList(List<byte[]> segments) : CorpusData
    {
        public override int SegmentCount => segments.Count;

        public override ReadOnlySpan<byte> GetSegment(int index) => segments[index];
    }
}
