using System;
using System.Collections.Generic;
using System.Text;
using Dataset.CompilerServices;
using Dataset.Image;
using Dataset.Image.Index;
using Dataset.Text.Terms;

namespace Dataset.Search;

/// <summary>
/// Reads the index segments: finds terms and their postings by binary search over compiled columns. Holds no copy of anything, and checks what it reads
/// when it reads it: a program that searches once waits for no more than that search.
/// </summary>
internal sealed class TermIndex
{
    private const int HeadColumns = 7;
    private const int NormDigits = 10;

    // Below the largest number, so that the length of a phrase can be added.
    private const int HighestPosition = int.MaxValue - (1 << 20);

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
        LastPosition = (int)Math.Min(HighestPosition, 2L * data.MaxCount);
        ArticleCount = counts.ReadNumber();
        TermCount = counts.ReadNumber();
        AverageLength = Bm25.AverageLength(counts.ReadLong(), ArticleCount);
        PartitionCount = new IntColumn(reader.GetColumn(3)).Count;
        if (ArticleCount != articles || Lengths.Count != articles || reader.GetColumn(2).Length != articles * NormDigits
            || new IntColumn(reader.GetColumn(4)).Count != PartitionCount
            || PartitionCount + new IntColumn(reader.GetColumn(6)).Count > data.SegmentCount - head - 1)
        {
            throw BadSegment.Because("the term index belongs to another corpus");
        }

        // Each partition begins where the one before it ends, and what the last one counts is bounded by its bytes.
        if (PartitionCount == 0 ? TermCount > 0 : GetFirst(0) != 0 || Partition(PartitionCount - 1, out _).TermCount == 0)
        {
            throw BadSegment.Because("the term index counts its terms wrongly");
        }
    }

    /// <summary>How many articles it covers.</summary>
    public int ArticleCount { get; }

    /// <summary>
    /// No article has a position after this, whatever its postings say: a piece of a word takes a byte of the data, and so does a unit. No memory is taken
    /// for positions that cannot be.
    /// </summary>
    public int LastPosition { get; }

    /// <summary>How many terms it has.</summary>
    public int TermCount { get; }

    /// <summary>The mean of the articles' lengths in words, at least 1.</summary>
    public double AverageLength { get; }

    /// <summary>How many partitions the terms are in.</summary>
    public int PartitionCount { get; }

    /// <summary>The index of articles that have none, made by the code that compiles it elsewhere.</summary>
    public static TermIndex Build(IReadOnlyList<ArticleTerms> articles) =>
        new(new SegmentList(IndexWriter.Write(articles)), 0, articles.Count);

    /// <summary>Whether a segment begins an index that can be read, and not one that was laid out in an earlier way.</summary>
    public static bool IsReadable(ReadOnlySpan<byte> head) => head.IsEmpty || head[0] != SegmentKind.FormerIndex;

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

    /// <summary>The entry of a term, which is a full form (<see cref="TermForms.FullForm"/>).</summary>
    public bool TryFind(string term, out TermEntry entry)
    {
        var key = Encoding.UTF8.GetBytes(term);
        var ordinal = CountBefore(key, past: false);
        if (ordinal < TermCount)
        {
            entry = Read(ordinal, out var text);
            return text.Utf8.SequenceEqual(key);
        }

        entry = default;
        return false;
    }

    /// <summary>The terms that begin with a prefix: the first ordinal and the one past the last.</summary>
    public (int First, int End) FindPrefix(string prefix)
    {
        var key = Encoding.UTF8.GetBytes(prefix);
        int first = CountBefore(key, past: false), end = CountBefore(key, past: true);
        return first <= end ? (first, end) : throw BadSegment.Because("the terms are out of order");
    }

    /// <summary>The entry of that ordinal, and its term.</summary>
    public TermEntry Get(int ordinal, out string term)
    {
        var entry = Read(ordinal, out var text);
        term = Utf8.GetString(text.Utf8);
        return entry;
    }

    /// <summary>The postings of a term.</summary>
    public ReadOnlySpan<byte> GetPostings(in TermEntry entry)
    {
        var segment = Segment(entry.Partition);
        return (uint)entry.PostingsStart <= (uint)segment.Length && (uint)entry.PostingsLength <= (uint)(segment.Length - entry.PostingsStart)
            ? segment.Slice(entry.PostingsStart, entry.PostingsLength)
            : throw BadSegment.Because("postings lie outside the term index");
    }

    /// <summary>The article of a term that stands in one only, as most terms do: all that its postings begin with.</summary>
    public int GetOnlyArticle(in TermEntry entry)
    {
        var offset = 0;
        var article = CompactNumber.Read(GetPostings(entry), ref offset) >> 1;
        return article < ArticleCount ? article : throw BadSegment.Because("postings name an article that is not there");
    }

    /// <summary>The partition that has the term of that ordinal.</summary>
    public int FindPartition(int ordinal)
    {
        var partition = new IntColumn(Head().GetColumn(3)).FindLast(ordinal);
        return partition >= 0 ? partition : throw BadSegment.Because("the term index does not begin at its first term");
    }

    /// <summary>A partition and the ordinal of its first term.</summary>
    public TermPartition Partition(int partition, out int first)
    {
        first = GetFirst(partition);
        var end = partition + 1 < PartitionCount ? GetFirst(partition + 1) : TermCount;
        var result = new TermPartition(Segment(partition));
        return result.TermCount == (long)end - first ? result : throw BadSegment.Because("the parts of the term index do not follow each other");
    }

    /// <summary>A row of the dictionary as an entry.</summary>
    public TermEntry ToEntry(in TermRows row, int ordinal, int partition) => row.ArticleCount <= ArticleCount
        ? new(ordinal, partition, row)
        : throw BadSegment.Because("a term stands in more articles than there are");

    /// <summary>Where the units of an article begin, in positions, and one more for the end of the last.</summary>
    public void ReadUnits(int article, IntBuffer starts)
    {
        var firsts = new IntColumn(Head().GetColumn(6));
        var part = firsts.FindLast(article);
        if (part < 0)
        {
            throw BadSegment.Because("the term index has no units of an article");
        }

        var reader = new SegmentReader(Segment(PartitionCount + part), SegmentKind.Index, 2);
        var bounds = new IntColumn(reader.GetColumn(0));
        int offset = bounds[article - firsts[part]], end = bounds[article - firsts[part] + 1];
        var units = reader.GetColumn(1);
        if (offset > end || end > units.Length)
        {
            throw BadSegment.Because("the units of an article lie outside the term index");
        }

        units = units.Slice(0, end);
        starts.Clear();
        var start = 0;
        starts.Add(0);
        while (offset < end)
        {
            start = unchecked(start + CompactNumber.Read(units, ref offset) + 1);
            starts.Add(start >= 0 ? start : throw BadSegment.Because("an article has too many words"));
        }
    }

    private TermEntry Read(int ordinal, out TermText text)
    {
        var number = FindPartition(ordinal);
        var partition = Partition(number, out var first);
        var rows = partition.RowsFrom(ordinal - first);
        text = new TermText();
        for (var i = (ordinal - first) % IndexWriter.BlockSize; i >= 0; i--)
        {
            rows.MoveNext();
            text.Set(rows);
        }

        return ToEntry(rows, ordinal, number);
    }

    // How many terms are before the key; with past, how many are before it or begin with it.
    private int CountBefore(ReadOnlySpan<byte> key, bool past)
    {
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

        return high < 0 ? 0 : Partition(high, out var first).CountBefore(key, past) + first;
    }

    private int GetFirst(int partition) => new IntColumn(Head().GetColumn(3))[partition];

    private ReadOnlySpan<byte> Segment(int number) => _data.GetSegment(_head + 1 + number);

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
