using System;

namespace Dataset.Image;

internal readonly ref partial struct CorpusSegmentReader
{
    /// <summary>The number of distinct authors of the articles.</summary>
    public int AuthorCount => Strings(CorpusColumn.Authors).Count;

    /// <summary>The number of distinct tags of the articles.</summary>
    public int TagCount => Strings(CorpusColumn.Tags).Count;

    /// <summary>The number of distinct days of publication.</summary>
    public int PublishedDayCount => Ints(CorpusColumn.PublishedDays).Count;

    /// <summary>Returns an author. Authors are in ordinal order.</summary>
    public string GetAuthor(int author) => Strings(CorpusColumn.Authors).GetString(author);

    /// <summary>Returns the author with a name, or -1.</summary>
    public int FindAuthor(ReadOnlySpan<char> name) => Find(CorpusColumn.Authors, name);

    public int[] GetAuthorArticles(int author) => Lists(CorpusColumn.Authors + 2).GetList(author, ArticleCount);

    /// <summary>Returns a tag. Tags are in ordinal order.</summary>
    public string GetTag(int tag) => Strings(CorpusColumn.Tags).GetString(tag);

    /// <summary>Returns the tag with a name, or -1.</summary>
    public int FindTag(ReadOnlySpan<char> name) => Find(CorpusColumn.Tags, name);

    public int[] GetTagArticles(int tag) => Lists(CorpusColumn.Tags + 2).GetList(tag, ArticleCount);

    /// <summary>Returns a day of publication as <c>DateOnly.DayNumber</c>. The days ascend.</summary>
    public int GetPublishedDay(int index) => Days.Check(Ints(CorpusColumn.PublishedDays)[index])!.Value;

    /// <summary>Returns the index of a day among the days of publication, or -1.</summary>
    public int FindPublishedDay(int day)
    {
        var days = Ints(CorpusColumn.PublishedDays);
        var index = days.FindLast(day);
        return index >= 0 && days[index] == day ? index : -1;
    }

    /// <summary>Whether the segment has the timeline; images of older libraries do not have it.</summary>
    public bool HasTimeline => _segment.HasColumn(CorpusColumn.Timeline + TimelineSegment.Columns - 1);

    /// <summary>Returns the timeline: the ranges of days that the texts refer to.</summary>
    public TimelineReader GetTimeline() => new(_segment, CorpusColumn.Timeline, ArticleCount);

    public int[] GetPublishedArticles(int index) => Lists(CorpusColumn.PublishedStarts).GetList(index, ArticleCount);
}
