using System.Linq;
using Dataset;

namespace Tour.Chapters;

/// <summary>Claims that dispute each other, with the words of each side.</summary>
internal sealed class DisagreementsChapter : IChapter
{
    public string Title => "Where they disagree";

    public void Write(Page page)
    {
        var pairs =
            from claim in SeoulSummit.Claims
            from other in claim.Disputes
            where claim.Index < other.Index
            select (claim, other);
        foreach (var (claim, other) in pairs)
        {
            WriteSide(page, claim, isFirst: true);
            WriteSide(page, other, isFirst: false);
        }
    }

    private static void WriteSide(Page page, Claim claim, bool isFirst)
    {
        if (isFirst)
        {
            page.Gap();
        }

        page.Text((isFirst ? string.Empty : "but: ") + claim.Statement, indent: isFirst ? 2 : 4, hanging: 2);
        foreach (var evidence in claim.Evidence)
        {
            page.Text($"{Shorten.Key(evidence.Article)}: \"{evidence.Text}\"", indent: 8, hanging: 5);
        }
    }
}
