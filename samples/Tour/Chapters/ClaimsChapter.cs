using System.Linq;
using Dataset;

namespace Tour.Chapters;

/// <summary>What the reports claim, and which of them do.</summary>
internal sealed class ClaimsChapter : IChapter
{
    public string Title => "What the reports claim";

    public void Write(Page page)
    {
        page.Subheading(string.Join("  ", SeoulSummit.Articles.Select(Shorten.Key)));
        foreach (var claim in SeoulSummit.Claims.OrderByDescending(claim => claim.Articles.Count))
        {
            var marks = SeoulSummit.Articles.Select(article => claim.Articles.Contains(article) ? " x " : " . ");
            page.Line($"{string.Join("  ", marks)}  {claim.Statement}");
        }

        var all = SeoulSummit.Claims.First(claim => claim.Articles.Count == SeoulSummit.Articles.Count);
        page.Subheading($"The evidence of {all.Id}, word by word:");
        foreach (var evidence in all.Evidence)
        {
            page.Item($"{Shorten.Key(evidence.Article)} {evidence.Span}: {evidence.Text}");
        }
    }
}
