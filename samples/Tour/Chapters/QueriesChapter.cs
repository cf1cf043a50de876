using System;
using System.Globalization;
using System.Linq;
using Dataset;
using Spectre.Console;
using Paragraph = Spectre.Console.Paragraph;

namespace Tour.Chapters;

/// <summary>Shows LINQ queries over the compiled corpus.</summary>
internal sealed class QueriesChapter : IChapter
{
    public string Title => "LINQ";

    public void Write(IAnsiConsole console)
    {
        LongestSentences(console);
        Cues(console);
        DaysToCome(console);
        OnlyInQuotations(console);
    }

    private static void LongestSentences(IAnsiConsole console)
    {
        console.Heading("The longest sentence of each article, in words:");
        var longest =
            from article in SeoulSummit.Articles
            let sentence = article.Sentences.MaxBy(sentence => sentence.Words.Count())
            select (article, count: sentence.Words.Count(), sentence.NormalizedText);
        var list = Layouts.List(narrowColumns: 2);
        foreach (var (article, count, text) in longest)
        {
            list.AddRow(new Text(Shorten.Key(article), Layouts.Key), new Text(count.ToString(CultureInfo.InvariantCulture)), new Text(text));
        }

        console.Write(list);
    }

    private static void Cues(IAnsiConsole console)
    {
        console.Heading("How speech is introduced:");
        var cues =
            from quote in SeoulSummit.Quotes
            where quote.Cue is not null
            group quote by quote.Cue into cue
            orderby cue.Count() descending, cue.Key
            select (text: cue.Key, count: cue.Count());
        var bars = new BarChart { Width = console.Profile.Width - 2 };
        foreach (var (text, count) in cues)
        {
            bars.AddItem(Markup.Escape(text), count, Color.Green);
        }

        console.Write(new Padder(bars, new Padding(2, 0, 0, 0)));
    }

    private static void DaysToCome(IAnsiConsole console)
    {
        console.Heading("What comes next: sentences with a date after the meeting:");
        var ahead =
            from date in SeoulSummit.Dates
            where date.Range?.From > SeoulSummit.Corpus.ReferenceDate
            orderby date.Range?.From, date.Article.Index
            select date;
        var list = Layouts.List(narrowColumns: 2);
        foreach (var date in ahead)
        {
            list.AddRow(
                new Text($"{date.Range?.From:yyyy-MM-dd}"), new Text(Shorten.Key(date.Article), Layouts.Key),
                new Paragraph($"\"{date.Text}\"", Layouts.Found).Append($" in: {date.Sentence!.NormalizedText}"));
        }

        console.Write(list);
    }

    private static void OnlyInQuotations(IAnsiConsole console)
    {
        console.Heading("Words of the quotations that the reporters never use themselves:");
        var quoted = SeoulSummit.Quotes.SelectMany(quote => TextAnalyzer.Tokenize(quote.Text)).Select(word => word.Text.ToLowerInvariant());
        var reported =
            from sentence in SeoulSummit.Sentences
            from word in sentence.Words
            where !sentence.Quotes.Any(quote => quote.Span.Contains(word.Span))
            select word.Text.ToLowerInvariant();
        var words = string.Join(", ", quoted.Except(reported).Where(word => word.Length > 6).Order(StringComparer.Ordinal));
        console.Write(new Padder(new Text(words), new Padding(2, 0, 0, 0)));
    }
}
