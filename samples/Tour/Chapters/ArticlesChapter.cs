using System.Linq;
using Dataset;
using Spectre.Console;
using Paragraph = Spectre.Console.Paragraph;

namespace Tour.Chapters;

/// <summary>Shows the five articles: their names, and the parts that were read from each.</summary>
internal sealed class ArticlesChapter : IChapter
{
    public string Title => "Five articles, compiled";

    public void Write(IAnsiConsole console)
    {
        var corpus = SeoulSummit.Corpus;
        console.Write(new Text($"{corpus.Name}: {corpus.Description} Relative dates are resolved from {corpus.ReferenceDate:yyyy-MM-dd}.\n"));
        var table = Layouts.Numbers("article", "words", "paragraphs", "sentences", "quotes", "dates", "mentions");
        foreach (var article in SeoulSummit.Articles)
        {
            table.AddRow(
                new Paragraph(article.MemberName, Layouts.Strong).Append($"\n{article.Key}", Layouts.Key),
                Layouts.Number(article.WordCount), Layouts.Number(article.Paragraphs.Count), Layouts.Number(article.Sentences.Count),
                Layouts.Number(article.Quotes.Count), Layouts.Number(article.Dates.Count), Layouts.Number(article.Mentions.Count));
        }

        console.Write(table);
        foreach (var article in SeoulSummit.Articles)
        {
            WriteParts(console, article);
        }
    }

    private static void WriteParts(IAnsiConsole console, Article article)
    {
        console.Heading(article.MemberName);
        (string Name, string? Value)[] parts =
        [
            ("section", article.Section),
            ("headline", article.Headline),
            ("authors", article.Authors.Count == 0 ? null : string.Join(", ", article.Authors)),
            ("dateline", article.Dateline is { } dateline ? $"{dateline.Text} (place: {dateline.Place})" : null),
            ("opening", article.Sentences[0].NormalizedText),
            ("subheadings", article.Subheadings.Count == 0 ? null : string.Join(" | ", article.Subheadings.Select(subheading => subheading.Text))),
            ("credit", article.Credit),
            ("boilerplate", article.Boilerplate.Count == 0 ? null : string.Join(" | ", article.Boilerplate)),
        ];
        var list = Layouts.List();
        foreach (var (name, value) in parts.Where(part => part.Value is not null))
        {
            list.AddRow(new Text(name, Layouts.Aside), new Text(value!));
        }

        console.Write(list);
    }
}
