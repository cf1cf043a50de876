using System.Linq;
using Dataset;
using Spectre.Console;

namespace Tour.Chapters;

/// <summary>One statement in two translations: quotations and sentences of different reports that are nearly the same.</summary>
internal sealed class TranslationsChapter : IChapter
{
    public string Title => "The same words, twice";

    public void Write(IAnsiConsole console)
    {
        console.Heading("Quotations:");
        var quotes = SeoulSummit.Corpus.SimilarQuotes(minimum: 0.2).Where(pair => pair.First.Kind != QuoteKind.Term);
        foreach (var pair in quotes.OrderByDescending(pair => pair.Score))
        {
            var speakers = $"{pair.First.Speaker} / {pair.Second.Speaker}";
            WritePair(console, $"{pair.Score:0.00}  {speakers}", (pair.First.Article, pair.First.Text), (pair.Second.Article, pair.Second.Text));
        }

        console.Heading("Sentences:");
        foreach (var pair in SeoulSummit.Corpus.SimilarSentences(minimum: 0.4).OrderByDescending(pair => pair.Score).Take(3))
        {
            WritePair(console, $"{pair.Score:0.00}", (pair.First.Article, pair.First.NormalizedText), (pair.Second.Article, pair.Second.NormalizedText));
        }
    }

    private static void WritePair(IAnsiConsole console, string head, (Article Article, string Text) first, (Article Article, string Text) second)
    {
        console.Write(new Padder(new Text(head), new Padding(2, 0, 0, 0)));
        var list = Layouts.List(indent: 8);
        list.AddRow(new Text(Shorten.Key(first.Article), Layouts.Key), new Text(first.Text));
        list.AddRow(new Text(Shorten.Key(second.Article), Layouts.Key), new Text(second.Text));
        console.Write(list);
    }
}
