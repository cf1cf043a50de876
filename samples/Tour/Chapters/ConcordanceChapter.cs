using Dataset;
using Spectre.Console;

namespace Tour.Chapters;

/// <summary>Shows a word in its contexts, as wide as a line allows.</summary>
internal sealed class ConcordanceChapter : IChapter
{
    private const int LongestKeyword = 13;

    public string Title => "Concordance: cooperat*";

    public void Write(IAnsiConsole console)
    {
        var width = (console.Profile.Width - LongestKeyword - 10) / 2;
        var grid = new Grid()
            .AddColumn(new GridColumn().NoWrap().PadLeft(2).PadRight(1))
            .AddColumn(new GridColumn().NoWrap().RightAligned().PadLeft(0).PadRight(0))
            .AddColumn(new GridColumn().NoWrap().PadLeft(1).PadRight(1))
            .AddColumn(new GridColumn().NoWrap().PadLeft(0).PadRight(0));
        foreach (var line in SeoulSummit.Corpus.Concordance("cooperat*", width))
        {
            grid.AddRow(
                new Text(Shorten.Key(line.Article), Layouts.Key), new Text(line.Left.Trim()), new Text(line.Keyword, Layouts.Found),
                new Text(line.Right.Trim()));
        }

        console.Write(grid);
    }
}
