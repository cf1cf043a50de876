using System;

namespace Dataset.Image;

/// <summary>
/// Reads a corpus segment. Data is decoded on demand, and lookups allocate nothing. Every member throws <see cref="System.IO.InvalidDataException"/> if
/// the bytes are inconsistent, or if an index is out of range.
/// </summary>
internal readonly ref partial struct CorpusSegmentReader
{
    private readonly SegmentReader _segment;
    private readonly ReadOnlySpan<byte> _bytes;

    public CorpusSegmentReader(ReadOnlySpan<byte> segment)
    {
        _bytes = segment;
        _segment = new SegmentReader(segment, SegmentKind.Corpus, CorpusColumn.FirstCount);
    }

    public int ArticleCount => GetCount(CorpusCount.Articles);

    /// <summary>Reads the name, the description, the language and other properties.</summary>
    public CorpusHead ReadHead()
    {
        var column = _segment.ReadColumn(CorpusColumn.Head);
        return new(
            column.ReadString(), column.ReadOptionalString(), column.ReadString(), Days.Check(column.ReadOptional()), column.ReadBool());
    }

    /// <summary>Returns the key of an article. Articles are in ordinal order of their keys.</summary>
    public string GetKey(int article) => Strings(CorpusColumn.Keys).GetString(article);

    public ReadOnlySpan<byte> GetKeyUtf8(int article) => Strings(CorpusColumn.Keys).GetUtf8(article);

    /// <summary>Returns the article with a key, or -1.</summary>
    public int FindArticle(ReadOnlySpan<char> key) => Find(CorpusColumn.Keys, key);

    /// <summary>Returns the index over a column of names that has a table (keys, ids, authors, tags), which callers should keep for repeated lookups.</summary>
    public NameIndex GetIndex(int column) => new(_segment, column);

    /// <summary>Returns the index over a column that must have one name for each of <paramref name="count"/> entries.</summary>
    public NameIndex GetIndex(int column, int count) =>
        Strings(column).Count == count ? GetIndex(column) : throw BadSegment.Because("there are not as many names as entries");

    public string GetSourcePath(int article) => SourcePath.Expand(Strings(CorpusColumn.SourcePaths).GetString(article), GetKey(article));

    public string GetMemberName(int article) => Strings(CorpusColumn.MemberNames).GetString(article);

    /// <summary>Returns the number of items of a kind in the corpus.</summary>
    public int GetItemCount(CorpusItem item) => GetItemStart(item, ArticleCount);

    /// <summary>Returns the index of an article's first item in the list over all articles.</summary>
    public int GetItemStart(CorpusItem item, int article) => Starts(item)[article];

    /// <summary>Returns the article that contains an item, by the item's index in the list over all articles.</summary>
    public int FindArticle(CorpusItem item, int index)
    {
        var article = Starts(item).FindLast(index);
        return (uint)article < (uint)ArticleCount ? article : throw BadSegment.Because("an index is out of range");
    }

    private int GetCount(int number) => Ints(CorpusColumn.Counts)[number];

    private IntColumn Starts(CorpusItem item) =>
        Ints(item == CorpusItem.Utterance ? CorpusColumn.UtteranceStarts : CorpusColumn.ItemStarts + (int)item);

    private IntColumn Ints(int column) => new(_segment.GetColumn(column));

    private StringColumn Strings(int column) => new(_segment.GetColumn(column));

    private ListColumn Lists(int column) => new(_segment.GetColumn(column), _segment.GetColumn(column + 1));

    private int Find(int column, ReadOnlySpan<char> name) => GetIndex(column).Find(_bytes, name);
}

/// <summary>The properties of a corpus. The reference day is a <c>DateOnly.DayNumber</c>.</summary>
internal sealed record CorpusHead(string Name, string? Description, string Language, int? ReferenceDay, bool TermIndex);
