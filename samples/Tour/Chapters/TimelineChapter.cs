using System.Linq;
using Dataset;
using Spectre.Console;

namespace Tour.Chapters;

/// <summary>Shows the dates in the articles, and how they are written.</summary>
internal sealed class TimelineChapter : IChapter
{
    public string Title => "What happened when";

    public void Write(IAnsiConsole console)
    {
        console.WriteLine();
        var list = Layouts.List(narrowColumns: 2);
        foreach (var entry in SeoulSummit.Corpus.Timeline)
        {
            var articles = string.Join(" ", entry.Articles.Select(Shorten.Key));
            var written = string.Join(", ", entry.Mentions.Select(mention => mention.Text).Distinct());
            list.AddRow(new Text($"{entry.Range}"), new Text(articles, Layouts.Key), new Text(written));
        }

        console.Write(list);
        var day = new System.DateOnly(2024, 9, 6);
        console.Heading($"The sentences that mention the day of the meeting, {day:yyyy-MM-dd}:");
        var sentences = Layouts.List();
        foreach (var mention in SeoulSummit.Corpus.DatedOn(day)[0].Mentions)
        {
            sentences.AddRow(new Text(Shorten.Key(mention.Article), Layouts.Key), new Text(mention.Sentence?.NormalizedText ?? mention.Text));
        }

        console.Write(sentences);
    }
}
