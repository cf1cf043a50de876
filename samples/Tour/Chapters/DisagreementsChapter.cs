using System.Linq;
using Dataset;
using Spectre.Console;

namespace Tour.Chapters;

/// <summary>Shows claims that dispute each other, with the words of each side.</summary>
internal sealed class DisagreementsChapter : IChapter
{
    public string Title => "Where they disagree";

    public void Write(IAnsiConsole console)
    {
        var pairs =
            from claim in SeoulSummit.Claims
            from other in claim.Disputes
            where claim.Index < other.Index
            select (claim, other);
        foreach (var (claim, other) in pairs)
        {
            WriteSide(console, claim, string.Empty);
            WriteSide(console, other, "but: ");
        }
    }

    private static void WriteSide(IAnsiConsole console, Claim claim, string before)
    {
        console.Heading(before + claim.Statement);
        var list = Layouts.List(indent: 4);
        foreach (var evidence in claim.Evidence)
        {
            list.AddRow(new Text(Shorten.Key(evidence.Article), Layouts.Key), new Text($"\"{evidence.Text}\""));
        }

        console.Write(list);
    }
}
