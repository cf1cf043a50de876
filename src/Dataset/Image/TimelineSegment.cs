using System.Collections.Generic;
using System.Linq;
using Dataset.Compiling;
using Dataset.Text;

namespace Dataset.Image;

/// <summary>
/// Writes the timeline: the ranges of days that the articles' texts refer to, by first day, then by last day, each with its articles and their numbers of
/// references.
/// </summary>
internal static class TimelineSegment
{
    /// <summary>First days; lengths in days minus one; lists of articles (two columns); and, parallel to their items, counts.</summary>
    public const int Columns = 5;

    /// <summary>Returns a segment with only these columns, for a corpus whose image has no timeline.</summary>
    public static byte[] Write(EquatableArray<RangeCount>[] articles)
    {
        var writer = new SegmentWriter(SegmentKind.Corpus, 1024);
        Write(writer, articles);
        return writer.ToArray();
    }

    /// <summary>Writes and ends the columns.</summary>
    public static void Write(SegmentWriter writer, EquatableArray<CorpusArticle> articles) =>
        Write(writer, [.. articles.Select(static article => article.Ranges)]);

    private static void Write(SegmentWriter writer, EquatableArray<RangeCount>[] articles)
    {
        var groups = new SortedDictionary<(int From, int To), List<(int Article, int Mentions)>>();
        for (var i = 0; i < articles.Length; i++)
        {
            foreach (var range in articles[i])
            {
                if (!groups.TryGetValue((range.From, range.To), out var group))
                {
                    groups.Add((range.From, range.To), group = []);
                }

                group.Add((i, range.Mentions));
            }
        }

        IntColumn.Write(writer, [.. groups.Keys.Select(static range => range.From)]);
        IntColumn.Write(writer, [.. groups.Keys.Select(static range => range.To - range.From)]);
        ListColumn.Write(writer, [.. groups.Values.Select(static group => group.ConvertAll(static item => item.Article))]);
        IntColumn.Write(writer, [.. groups.Values.SelectMany(static group => group.Select(static item => item.Mentions))]);
    }
}
