using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;

namespace Dataset.Tests.Posts;

/// <summary>Prints the reading of the posts of a folder, short enough to be checked by eye.</summary>
internal static class PostPrinter
{
    private const int MaxStart = 60;

    public static string Print(Corpus corpus)
    {
        var page = new StringBuilder();
        foreach (var article in corpus.Articles)
        {
            page.Append("== ").Append(article.Key).Append('\n');
            Print(article, page);
        }

        foreach (var issue in corpus.Issues)
        {
            page.Append("issue: ").Append(issue).Append('\n');
        }

        return page.ToString();
    }

    private static void Print(Article article, StringBuilder page)
    {
        void Line(string name, string? value) => page.Append(name).Append(": ").Append(value ?? "-").Append('\n');
        Line("headline", article.Headline);
        Line("deck", article.Deck);
        Line("authors", Join(article.Authors));
        Line("published", article.Published?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        Line("publisher, url", $"{article.Publisher ?? "-"}, {article.Url?.ToString() ?? "-"}");
        Line("tags", Join(article.Tags));
        Line("metadata", string.Join(", ", article.Metadata.Select(entry => $"{entry.Key} = {entry.Value.GetRawText()}")));
        if (article.Dateline is { } dateline)
        {
            Line("dateline", dateline.Text);
        }

        foreach (var block in article.Blocks.Where(block => block.Kind != BlockKind.Separator))
        {
            var level = article.Subheadings.FirstOrDefault(heading => heading.Span == block.Span)?.Level;
            Line($"  {block.Kind}{level}", Start(block.Text));
        }

        Line("sentences", article.Sentences.Count.ToString(CultureInfo.InvariantCulture));
        foreach (var quote in article.Quotes)
        {
            Line($"  {quote.Kind} quotation of {quote.SpeakerText ?? "nobody"} ({quote.Attribution}, {quote.Cue ?? "no cue"})", Start(quote.Text));
        }

        foreach (var date in article.Dates)
        {
            Line($"  date {date.Range?.ToString() ?? "unknown"}", date.Text);
        }
    }

    private static string Join(IReadOnlyList<string> list) => list.Count == 0 ? "-" : string.Join(" | ", list);

    private static string Start(string text)
    {
        var line = text.Replace("\n", " / ", StringComparison.Ordinal);
        return line.Length <= MaxStart ? line : line[..MaxStart] + "...";
    }
}
