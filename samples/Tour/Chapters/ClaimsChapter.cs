using System.Linq;
using Dataset;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace Tour.Chapters;

/// <summary>Shows the claims, and the articles that make them.</summary>
internal sealed class ClaimsChapter : IChapter
{
    public string Title => "What the articles claim";

    public void Write(IAnsiConsole console)
    {
        var table = new Table { Border = TableBorder.Simple };
        foreach (var article in SeoulSummit.Articles)
        {
            table.AddColumn(new TableColumn(new Text(Shorten.Key(article), Layouts.Key)).Centered().NoWrap());
        }

        table.AddColumn(new TableColumn(new Text("claim")));
        foreach (var claim in SeoulSummit.Claims.OrderByDescending(claim => claim.Articles.Count))
        {
            table.AddRow([.. SeoulSummit.Corpus.Coverage.Rows[claim.Index].Select(Mark), (IRenderable)new Text(claim.Statement)]);
        }

        console.Write(table);
        console.Write(new Text("x: asserts the claim; -: disputes it; .: no evidence is declared.\n", Layouts.Aside));
        var all = SeoulSummit.Claims.First(claim => claim.Articles.Count == SeoulSummit.Articles.Count);
        console.Heading($"The evidence of {all.Id}, word by word:");
        var list = Layouts.List(narrowColumns: 2);
        foreach (var evidence in all.Evidence)
        {
            list.AddRow(new Text(Shorten.Key(evidence.Article), Layouts.Key), new Text($"{evidence.Span}", Layouts.Aside), new Text(evidence.Text));
        }

        console.Write(list);
    }

    private static Text Mark(CoverageCell cell) => cell.Coverage switch
    {
        Coverage.Silent => new Text(".", Layouts.Aside),
        Coverage.Disputes => new Text("-", Layouts.Gone),
        Coverage.Both => new Text("x-", Layouts.Found),
        _ => new Text("x", Layouts.Found),
    };
}
