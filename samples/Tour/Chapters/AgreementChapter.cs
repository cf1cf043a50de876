using System.Linq;
using Dataset;
using Spectre.Console;
using Spectre.Console.Rendering;
using Paragraph = Spectre.Console.Paragraph;

namespace Tour.Chapters;

/// <summary>Shows which articles agree, in numbers of claims.</summary>
internal sealed class AgreementChapter : IChapter
{
    public string Title => "Who agrees with whom";

    public void Write(IAnsiConsole console)
    {
        console.Heading("Claims that both articles make, and claims of the article in the row that the other disputes:");
        WritePairs(console);
        console.Heading("How many of all claims each article makes, disputes, and is silent about:");
        WriteColumns(console);
        console.Heading("What the second article disputes in each of the others:");
        var list = Layouts.List();
        foreach (var article in SeoulSummit.Articles.Where(article => article.DiffersFrom(SeoulSummit.Articles.FarewellVisit).Count > 0))
        {
            var claims = article.DiffersFrom(SeoulSummit.Articles.FarewellVisit).Select(claim => claim.Statement);
            list.AddRow(new Text(Shorten.Key(article), Layouts.Key), new Text(string.Join("\n", claims)));
        }

        console.Write(list);
    }

    private static void WritePairs(IAnsiConsole console)
    {
        var table = Layouts.Numbers([string.Empty, .. SeoulSummit.Articles.Select(Shorten.Key)]);
        foreach (var article in SeoulSummit.Articles)
        {
            table.AddRow([Name(article), .. SeoulSummit.Articles.Select(other => Pair(article, other))]);
        }

        console.Write(table);
    }

    private static void WriteColumns(IAnsiConsole console)
    {
        var table = Layouts.Numbers(string.Empty, "asserts", "disputes", "silent");
        foreach (var column in SeoulSummit.Corpus.Coverage.Columns)
        {
            table.AddRow(
                Name(column.Article), Layouts.Number(column.Asserted.Count), Layouts.Number(column.Disputed.Count), Layouts.Number(column.Silent.Count));
        }

        console.Write(table);
    }

    private static Paragraph Name(Article article) => new Paragraph(Shorten.Key(article), Layouts.Key).Append($" {article.MemberName}");

    private static IRenderable Pair(Article article, Article other) => article == other
        ? new Text(".", Layouts.Aside)
        : new Paragraph($"{article.AgreesWith(other).Count} ").Append($"-{article.DiffersFrom(other).Count}", Layouts.Gone);
}
