using System.Linq;
using Dataset;

namespace Tour.Chapters;

/// <summary>One statement in two translations: quotations and sentences of different reports that are nearly the same.</summary>
internal sealed class TranslationsChapter : IChapter
{
    public string Title => "The same words, twice";

    public void Write(Page page)
    {
        page.Subheading("Quotations:");
        var quotes = SeoulSummit.Corpus.SimilarQuotes(minimum: 0.2).Where(pair => pair.First.Kind != QuoteKind.Term);
        foreach (var pair in quotes.OrderByDescending(pair => pair.Score))
        {
            var speakers = $"{pair.First.Speaker} / {pair.Second.Speaker}";
            WritePair(page, $"{pair.Score:0.00}  {speakers}", (pair.First.Article, pair.First.Text), (pair.Second.Article, pair.Second.Text));
        }

        page.Subheading("Sentences:");
        foreach (var pair in SeoulSummit.Corpus.SimilarSentences(minimum: 0.4).OrderByDescending(pair => pair.Score).Take(3))
        {
            WritePair(page, $"{pair.Score:0.00}", (pair.First.Article, pair.First.NormalizedText), (pair.Second.Article, pair.Second.NormalizedText));
        }
    }

    private static void WritePair(Page page, string head, (Article Article, string Text) first, (Article Article, string Text) second)
    {
        page.Text(head, indent: 2);
        page.Text($"{Shorten.Key(first.Article)}: {first.Text}", indent: 8, hanging: 5);
        page.Text($"{Shorten.Key(second.Article)}: {second.Text}", indent: 8, hanging: 5);
    }
}
