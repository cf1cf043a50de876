using System;

namespace Dataset.Image;

internal readonly ref partial struct CorpusSegmentReader
{
    /// <summary>How many different authors the articles name.</summary>
    public int AuthorCount => Strings(CorpusColumn.Authors).Count;

    /// <summary>How many different tags the articles have.</summary>
    public int TagCount => Strings(CorpusColumn.Tags).Count;

    /// <summary>How many different days of publication there are.</summary>
    public int PublishedDayCount => Ints(CorpusColumn.PublishedDays).Count;

    /// <summary>An author; they are in ordinal order.</summary>
    public string GetAuthor(int author) => Strings(CorpusColumn.Authors).GetString(author);

    /// <summary>The author of that name, -1 if there is none.</summary>
    public int FindAuthor(ReadOnlySpan<char> name) => Find(CorpusColumn.Authors, name);

    public int[] GetAuthorArticles(int author) => Lists(CorpusColumn.Authors + 2).GetList(author, ArticleCount);

    /// <summary>A tag; they are in ordinal order.</summary>
    public string GetTag(int tag) => Strings(CorpusColumn.Tags).GetString(tag);

    /// <summary>The tag of that name, -1 if there is none.</summary>
    public int FindTag(ReadOnlySpan<char> name) => Find(CorpusColumn.Tags, name);

    public int[] GetTagArticles(int tag) => Lists(CorpusColumn.Tags + 2).GetList(tag, ArticleCount);

    /// <summary>A day of publication as <c>DateOnly.DayNumber</c>; they rise.</summary>
    public int GetPublishedDay(int index) => Days.Check(Ints(CorpusColumn.PublishedDays)[index])!.Value;

    /// <summary>The index of that day among the days of publication, -1 if there is none.</summary>
    public int FindPublishedDay(int day)
    {
        var days = Ints(CorpusColumn.PublishedDays);
        var index = days.FindLast(day);
        return index >= 0 && days[index] == day ? index : -1;
    }

    /// <summary>Whether the segment has the ranges of days that texts date; an image of an older library does not.</summary>
    public bool HasTimeline => _segment.HasColumn(CorpusColumn.Timeline + TimelineSegment.Columns - 1);

    /// <summary>The ranges of days that texts date.</summary>
    public TimelineReader GetTimeline() => new(_segment, CorpusColumn.Timeline, ArticleCount);

    public int[] GetPublishedArticles(int index) => Lists(CorpusColumn.PublishedStarts).GetList(index, ArticleCount);
}
