using System;
using System.Collections.Generic;
using System.Text;
using Dataset.CompilerServices;
using Dataset.Image;
using Dataset.Image.Index;
using Dataset.Text.Terms;

namespace Dataset.Search;

/// <summary>
/// Reads the index segments: finds terms and their postings by binary search over compiled columns. It copies nothing and validates data when it reads it,
/// so a program that searches once waits only for that search.
/// </summary>
internal sealed class TermIndex
{
    private const int HeadColumns = 7;
    private const int NormDigits = 10;

    // Below int.MaxValue, so the length of a phrase can be added.
    private const int HighestPosition = int.MaxValue - (1 << 20);

    private readonly CorpusData _data;
    private readonly int _head;

    /// <summary>Creates the index whose head is the segment <paramref name="head"/>.</summary>
    /// <exception cref="System.IO.InvalidDataException">The segment is not an index of <paramref name="articles"/> articles.</exception>
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

        // Each partition begins where the previous one ends, and the term count of the last one is bounded by its bytes.
        if (PartitionCount == 0 ? TermCount > 0 : GetFirst(0) != 0 || Partition(PartitionCount - 1, out _).TermCount == 0)
        {
            throw BadSegment.Because("the term index has a wrong number of terms");
        }
    }

    /// <summary>The number of articles in the index.</summary>
    public int ArticleCount { get; }

    /// <summary>
    /// The maximum position in any article, whatever its postings state: each piece of a word takes a byte of the data, and so does each unit. This prevents
    /// allocating memory for impossible positions.
    /// </summary>
    public int LastPosition { get; }

    /// <summary>The number of terms.</summary>
    public int TermCount { get; }

    /// <summary>The mean length of the articles in words; at least 1.</summary>
    public double AverageLength { get; }

    /// <summary>The number of partitions.</summary>
    public int PartitionCount { get; }

    /// <summary>Builds an index for articles without one, with the code that also compiles it.</summary>
    public static TermIndex Build(IReadOnlyList<ArticleTerms> articles) =>
        new(new SegmentList(IndexWriter.Write(articles)), 0, articles.Count);

    /// <summary>Returns whether a segment begins an index that can be read, rather than one in a former layout.</summary>
    public static bool IsReadable(ReadOnlySpan<byte> head) => head.IsEmpty || head[0] != SegmentKind.FormerIndex;

    /// <summary>The number of words of each article, which is the length that ranking uses.</summary>
    public IntColumn Lengths => new(Head().GetColumn(1));

    /// <summary>Returns the length of an article's vector of tf-idf weights.</summary>
    public double NormOf(int article)
    {
        var digits = Head().GetColumn(2).Slice(article * NormDigits, NormDigits);
        var bits = 0L;
        for (var i = NormDigits - 1; i >= 0; i--)
        {
            bits = (bits << 7) | (uint)(digits[i] & 0x7F);
        }

        var norm = BitConverter.Int64BitsToDouble(bits);
        return norm >= 0 && double.IsFinite(norm) ? norm : throw BadSegment.Because("the term index has an invalid vector length");
    }

    /// <summary>Finds the entry of a term, which is a full form (<see cref="TermForms.FullForm"/>).</summary>
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

    /// <summary>Finds the terms that begin with a prefix: the first ordinal, and the one after the last.</summary>
    public (int First, int End) FindPrefix(string prefix)
    {
        var key = Encoding.UTF8.GetBytes(prefix);
        int first = CountBefore(key, past: false), end = CountBefore(key, past: true);
        return first <= end ? (first, end) : throw BadSegment.Because("the terms are out of order");
    }

    /// <summary>Returns the entry of an ordinal, and its term.</summary>
    public TermEntry Get(int ordinal, out string term)
    {
        var entry = Read(ordinal, out var text);
        term = Utf8.GetString(text.Utf8);
        return entry;
    }

    /// <summary>Returns the postings of a term.</summary>
    public ReadOnlySpan<byte> GetPostings(in TermEntry entry)
    {
        var segment = Segment(entry.Partition);
        return (uint)entry.PostingsStart <= (uint)segment.Length && (uint)entry.PostingsLength <= (uint)(segment.Length - entry.PostingsStart)
            ? segment.Slice(entry.PostingsStart, entry.PostingsLength)
            : throw BadSegment.Because("postings are outside the term index");
    }

    /// <summary>Returns the article of a term that occurs in only one, as most terms do, from the beginning of its postings.</summary>
    public int GetOnlyArticle(in TermEntry entry)
    {
        var offset = 0;
        var article = CompactNumber.Read(GetPostings(entry), ref offset) >> 1;
        return article < ArticleCount ? article : throw BadSegment.Because("postings refer to an article that does not exist");
    }

    /// <summary>Returns the partition that contains the term of an ordinal.</summary>
    public int FindPartition(int ordinal)
    {
        var partition = new IntColumn(Head().GetColumn(3)).FindLast(ordinal);
        return partition >= 0 ? partition : throw BadSegment.Because("the term index does not begin at its first term");
    }

    /// <summary>Returns a partition and the ordinal of its first term.</summary>
    public TermPartition Partition(int partition, out int first)
    {
        first = GetFirst(partition);
        var end = partition + 1 < PartitionCount ? GetFirst(partition + 1) : TermCount;
        var result = new TermPartition(Segment(partition));
        return result.TermCount == (long)end - first ? result : throw BadSegment.Because("the partitions of the term index are not contiguous");
    }

    /// <summary>Converts a row of the dictionary to an entry.</summary>
    public TermEntry ToEntry(in TermRows row, int ordinal, int partition) => row.ArticleCount <= ArticleCount
        ? new(ordinal, partition, row)
        : throw BadSegment.Because("a term is in more articles than there are");

    /// <summary>Reads the start of each unit of an article, in positions, followed by the end of the last.</summary>
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
            throw BadSegment.Because("the units of an article are outside the term index");
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

    // Counts the terms before the key; with past, also those that begin with it.
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
        start <= end && end <= bytes.Length ? bytes.Slice(start, end - start) : throw BadSegment.Because("the term index's directory is invalid");

    /// <summary>Segments in memory.</summary>
    private sealed class SegmentList(List<byte[]> segments) : CorpusData
    {
        public override int SegmentCount => segments.Count;

        public override ReadOnlySpan<byte> GetSegment(int index) => segments[index];
    }
}
