using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Linq;
using Dataset.Compiling;
using Dataset.Image;
using Dataset.Lists;
using Dataset.Primitives;
using Dataset.Text;

namespace Dataset.Tables;

/// <summary>
/// The timeline of a corpus. The entries are read from the columns of the corpus segment; if an image of an older library does not have these columns, they
/// are created when the list is.
/// </summary>
[DebuggerDisplay("Count = {Count}")]
internal sealed class TimelineList : CorpusList<TimelineEntry>
{
    private readonly Corpus _corpus;
    private readonly byte[]? _grouped;
    private readonly TimelineEntry?[] _entries;

    public TimelineList(Corpus corpus)
    {
        _corpus = corpus;
        _grouped = corpus.Segment.HasTimeline ? null : TimelineSegment.Write([.. corpus.Articles.Select(CountRanges)]);
        _entries = new TimelineEntry?[corpus.CheckCount(Reader.Count)];
    }

    public override int Count => _entries.Length;

    public override TimelineEntry this[int index] =>
        (uint)index >= (uint)_entries.Length ? throw Throw.Index(index, _entries.Length) : _entries[index] ?? Once.Publish(ref _entries[index], Read(index));

    private TimelineReader Reader => _grouped is null ? _corpus.Segment.GetTimeline() : new(new(_grouped, SegmentKind.Corpus, 0), 0, _corpus.ArticleCount);

    /// <summary>Finds the entries that contain a day, the shortest first, then in order.</summary>
    public List<TimelineEntry> FindOn(int day)
    {
        var reader = Reader;
        var found = new List<(int Days, int Index)>();
        var count = Math.Min(reader.CountUntil(day), Count);
        for (var i = 0; i < count; i++)
        {
            var (from, to) = reader.GetRange(i);
            if (day <= to)
            {
                found.Add((to - from, i));
            }
        }

        found.Sort();
        return found.ConvertAll(item => this[item.Index]);
    }

    /// <summary>Reads the articles of an entry.</summary>
    public Article[] ReadArticles(int index) => Array.ConvertAll(Reader.GetArticles(index), _corpus.GetArticle);

    /// <summary>Finds the expressions of an entry in its articles.</summary>
    public DateMention[] FindMentions(TimelineEntry entry)
    {
        var mentions = new List<DateMention>();
        for (var i = 0; i < entry.Articles.Count; i++)
        {
            var before = mentions.Count;
            AddMentions(entry.ArticleParts[i].DatesByRange, entry.Range, mentions);
            if (mentions.Count - before != Reader.GetMentionCount(entry.Index, i))
            {
                throw Throw.Miscounted();
            }
        }

        return [.. mentions];
    }

    private static void AddMentions(DateMention[] dates, DateRange range, List<DateMention> mentions)
    {
        int low = 0, high = dates.Length;
        while (low < high)
        {
            var middle = (low + high) >> 1;
            if (dates[middle].Range is { } other && (other.From, other.To).CompareTo((range.From, range.To)) < 0)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        for (; low < dates.Length && dates[low].Range == range; low++)
        {
            mentions.Add(dates[low]);
        }
    }

    /// <summary>Counts the ranges that an article's text refers to, by first day, then by last day.</summary>
    public static EquatableArray<RangeCount> CountRanges(Article article) => new(
        (RangeCount[])[.. article.DateParts.Select(static date => date.Range).OfType<DateRange>().GroupBy(static range => range)
            .OrderBy(static range => range.Key.From).ThenBy(static range => range.Key.To)
            .Select(static range => new RangeCount(range.Key.From.DayNumber, range.Key.To.DayNumber, range.Count()))]);

    private TimelineEntry Read(int index)
    {
        var (from, to) = Reader.GetRange(index);
        return new(_corpus, this, index, new(CalendarDays.ToDate(from), CalendarDays.ToDate(to)));
    }
}
