using System.Globalization;
using System.Linq;
using Dataset;
using Spectre.Console;
using Spectre.Console.Rendering;
using Paragraph = Spectre.Console.Paragraph;

namespace Tour.Chapters;

/// <summary>Shows how similar the articles are: the cosine of their tf-idf vectors.</summary>
internal sealed class SimilarityChapter : IChapter
{
    public string Title => "How similar the articles are";

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
        console.Heading("The most characteristic words of each article, without short words:");
        var list = Layouts.List();
        foreach (var article in SeoulSummit.Articles)
        {
            var terms = corpus.Terms.Of(article).Where(term => term.Term.Text.Length > 5).Take(8).Select(term => $"{term.Term.Text} {term.Count}");
            list.AddRow(new Text(Shorten.Key(article), Layouts.Key), new Text(string.Join(", ", terms)));
        }

        console.Write(list);
    }
}
