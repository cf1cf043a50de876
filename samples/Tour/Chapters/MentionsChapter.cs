using System.Globalization;
using System.Linq;
using Dataset;

namespace Tour.Chapters;

/// <summary>Which reports mention whom and what, and how often.</summary>
internal sealed class MentionsChapter : IChapter
{
    public string Title => "Which reports mention whom, and how often";

    public void Write(Page page)
    {
        var corpus = SeoulSummit.Corpus;
        string[] keys = [.. SeoulSummit.Articles.Select(Shorten.Key)];
        foreach (var kind in corpus.Entities.GroupBy(entity => entity.Kind))
        {
            page.Gap();
            var table = new Table([kind.Key.ToString(), .. keys, "all", "reports"]);
            foreach (var entity in kind.OrderByDescending(entity => entity.Articles.Count).ThenByDescending(entity => entity.Mentions.Count))
            {
                var counts = SeoulSummit.Articles.Select(article => entity.Mentions.Count(mention => mention.Article == article));
                table.Add([Shorten.Text(entity.Name, 66), .. counts.Select(Number), Number(entity.Mentions.Count), Number(entity.Articles.Count)]);
            }

            table.Write(page);
        }
    }

    private static string Number(int count) => count == 0 ? "." : count.ToString(CultureInfo.InvariantCulture);
}
