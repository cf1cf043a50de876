namespace Dataset.Image;

/// <summary>
/// Reads the timeline, the ranges of days that the texts refer to, from its columns in any segment. Every member throws
/// <see cref="System.IO.InvalidDataException"/> if the bytes are inconsistent, or if an index is out of range.
/// </summary>
internal readonly ref struct TimelineReader
{
    private readonly IntColumn _first;
    private readonly IntColumn _lengths;
    private readonly ListColumn _articles;
    private readonly IntColumn _mentions;
    private readonly int _articleCount;

    /// <summary>Reads the ranges of a segment.</summary>
    /// <param name="segment">The segment.</param>
    /// <param name="column">The first of the columns.</param>
    /// <param name="articleCount">The number of articles in the corpus.</param>
    public TimelineReader(SegmentReader segment, int column, int articleCount)
    {
        _first = new IntColumn(segment.GetColumn(column));
        _lengths = new IntColumn(segment.GetColumn(column + 1));
        _articles = new ListColumn(segment.GetColumn(column + 2), segment.GetColumn(column + 3));
        _mentions = new IntColumn(segment.GetColumn(column + 4));
        _articleCount = articleCount;
    }

    /// <summary>The number of ranges.</summary>
    public int Count => _first.Count;

    /// <summary>Returns the first and the last day of a range as <c>DateOnly.DayNumber</c>. Ranges ascend.</summary>
    public (int From, int To) GetRange(int index)
    {
        var range = ReadRange(index);
        return index == 0 || ReadRange(index - 1).CompareTo(range) < 0 ? range : throw BadSegment.Because("ranges of days are out of order");
    }

    /// <summary>Returns the number of ranges that begin on or before a day; these come first.</summary>
    public int CountUntil(int day) => _first.FindLast(day) + 1;

    /// <summary>Returns the articles that refer to a range, ascending.</summary>
    public int[] GetArticles(int index)
    {
        var articles = _articles.GetList(index, _articleCount);
        for (var i = 1; i < articles.Length; i++)
        {
            if (articles[i] <= articles[i - 1])
            {
                throw BadSegment.Because("the articles of a range of days are out of order");
            }
        }

        return articles.Length > 0 ? articles : throw BadSegment.Because("no article refers to a range of days");
    }

    /// <summary>Returns how often an article refers to a range, by the article's place among those of the range.</summary>
    public int GetMentionCount(int index, int place)
    {
        var (start, end) = _articles.GetBounds(index);
        return place >= 0 && place < end - start ? _mentions[start + place] : throw BadSegment.Because("an index is out of range");
    }

    private (int From, int To) ReadRange(int index)
    {
        var from = _first[index];
        var to = (long)from + _lengths[index];
        return to <= Days.Last ? (from, (int)to) : throw BadSegment.Because("a day is out of range");
    }
}
