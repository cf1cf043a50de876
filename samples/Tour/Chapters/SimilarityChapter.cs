using System.Globalization;
using System.Linq;
using Dataset;
using Spectre.Console;
using Spectre.Console.Rendering;
using Paragraph = Spectre.Console.Paragraph;

namespace Tour.Chapters;

/// <summary>How like each other the reports are: the cosine of their tf-idf vectors.</summary>
internal sealed class SimilarityChapter : IChapter
{
    public string Title => "How like each other the reports are";

    public void Write(IAnsiConsole console)
    {
        var corpus = SeoulSummit.Corpus;
        var table = Layouts.Numbers([string.Empty, .. SeoulSummit.Articles.Select(Shorten.Key)]);
        foreach (var article in SeoulSummit.Articles)
        {
            var row = SeoulSummit.Articles.Select(other => new Text(corpus.Similarity(article, other).ToString("0.00", CultureInfo.InvariantCulture)));
            table.AddRow([new Paragraph(Shorten.Key(article), Layouts.Key).Append($" {article.MemberName}"), .. row.Cast<IRenderable>()]);
        }

        console.Write(table);
        console.Heading("What is telling of each, of words beyond the shortest:");
        var list = Layouts.List();
        foreach (var article in SeoulSummit.Articles)
        {
            var terms = corpus.Terms.Of(article).Where(term => term.Term.Text.Length > 5).Take(8).Select(term => $"{term.Term.Text} {term.Count}");
            list.AddRow(new Text(Shorten.Key(article), Layouts.Key), new Text(string.Join(", ", terms)));
        }

        console.Write(list);
    }
}
