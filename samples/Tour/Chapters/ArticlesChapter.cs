using System.Globalization;
using System.Linq;
using Dataset;

namespace Tour.Chapters;

/// <summary>The five articles: how they are named, and the parts that were read out of each.</summary>
internal sealed class ArticlesChapter : IChapter
{
    public string Title => "Five articles, compiled";

    public void Write(Page page)
    {
        var corpus = SeoulSummit.Corpus;
        page.Text($"{corpus.Name}: {corpus.Description} Dates count from {corpus.ReferenceDate:yyyy-MM-dd}.");
        page.Gap();
        var table = new Table("key", "SeoulSummit.Articles.", "words", "paragraphs", "sentences", "quotations", "dates", "mentions") { LeftColumns = 2 };
        foreach (var article in SeoulSummit.Articles)
        {
            table.Add(
                article.Key, article.MemberName, Number(article.WordCount), Number(article.Paragraphs.Count), Number(article.Sentences.Count),
                Number(article.Quotes.Count), Number(article.Dates.Count), Number(article.Mentions.Count));
        }

        table.Write(page);
        foreach (var article in SeoulSummit.Articles)
        {
            WriteParts(page, article);
        }
    }

    private static void WriteParts(Page page, Article article)
    {
        page.Subheading(article.MemberName);
        Part(page, "section", article.Section);
        Part(page, "headline", article.Headline);
        Part(page, "authors", article.Authors.Count == 0 ? null : string.Join(", ", article.Authors));
        Part(page, "dateline", article.Dateline is { } dateline ? $"{dateline.Text} (place: {dateline.Place})" : null);
        Part(page, "opening", Shorten.Text(article.Sentences[0].NormalizedText, 200));
        Part(page, "subheadings", article.Subheadings.Count == 0 ? null : string.Join(" | ", article.Subheadings.Select(subheading => subheading.Text)));
        Part(page, "credit", article.Credit);
        Part(page, "boilerplate", article.Boilerplate.Count == 0 ? null : string.Join(" | ", article.Boilerplate));
    }

    private static void Part(Page page, string name, string? value)
    {
        if (value is not null)
        {
            page.Text($"{name + ":",-13}{value}", indent: 2, hanging: 13);
        }
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
