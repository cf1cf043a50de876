using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Dataset.Compiling;
using Dataset.Linking;
using Dataset.Linking.Speakers;

namespace Dataset.Editing;

/// <summary>A quotation of a corpus.</summary>
internal readonly record struct CorpusQuote(EditorArticle Article, int Quote);

/// <summary>The words by which an attribute identifies a quotation, and the key of its article if the words alone are not enough.</summary>
internal sealed record QuoteOpening(CorpusQuote Quote, string Words, string? Article);

/// <summary>
/// Finds the shortest openings of quotations, of four words or more, that open only one quotation, counted as in the next build: in the corpus, or, if there is
/// none, in the article.
/// </summary>
internal static class OpeningWords
{
    private const int Fewest = 4;
    private const int Most = 24;

    /// <summary>Finds the openings, in the order of the quotations; a quotation that is the beginning of another one in its article has no opening.</summary>
    public static List<QuoteOpening> Find(
        IReadOnlyList<CorpusQuote> quotes, IEnumerable<EditorArticle> articles, CancellationToken cancellation, int fewest = Fewest)
    {
        var candidates = quotes.Select(quote => GetBeginnings(quote, fewest, cancellation)).ToList();
        var texts = candidates.SelectMany(static texts => texts).Distinct().ToList();
        var counts = Count(texts, articles, cancellation);
        var openings = new List<QuoteOpening>();
        for (var i = 0; i < quotes.Count; i++)
        {
            var article = quotes[i].Article;
            if (candidates[i].Find(text => counts[text].Sum(static count => count.Quotes) == 1) is { } words)
            {
                openings.Add(new(quotes[i], words, Article: null));
            }
            else if (candidates[i].Find(text => counts[text].Where(count => count.Key == article.Key).Sum(static count => count.Quotes) == 1) is { } narrowed)
            {
                openings.Add(new(quotes[i], narrowed, article.Key));
            }
        }

        return openings;
    }

    /// <summary>Returns the beginnings of a quotation, from the shortest to the whole.</summary>
    private static List<string> GetBeginnings(CorpusQuote quote, int fewest, CancellationToken cancellation)
    {
        var reading = quote.Article.Read(cancellation).Reading;
        var span = reading.Quotes[quote.Quote].Span;
        var words = WrittenWords.In(reading.Text, span);
        var beginnings = new List<string>();
        var first = System.Math.Min(System.Math.Max(Fewest, System.Math.Min(fewest, Most)), words.Count) - 1;
        for (var i = first; i >= 0 && i < System.Math.Min(words.Count, Most); i++)
        {
            beginnings.Add(ArticleCompiler.Fold(reading.Text, TextSpan.FromBounds(span.Start, words[i].End)));
        }

        if (words.Count > Most)
        {
            beginnings.Add(ArticleCompiler.Fold(reading.Text, TextSpan.FromBounds(span.Start, words[words.Count - 1].End)));
        }

        return beginnings;
    }

    private static Dictionary<string, List<(string Key, int Quotes)>> Count(
        List<string> texts, IEnumerable<EditorArticle> articles, CancellationToken cancellation)
    {
        var counts = texts.ToDictionary(static text => text, static _ => new List<(string Key, int Quotes)>(), System.StringComparer.Ordinal);
        var table = new SpeakerTable(new(texts.Select(static text => new SpeakerDeclaration(text, "", Article: null)).ToList()));
        var nobody = new AliasTable(default);
        foreach (var article in articles)
        {
            foreach (var count in table.Find(article.Read(cancellation), nobody, cancellation).Counts)
            {
                counts[texts[count.Declaration]].Add((article.Key, count.Quotes));
            }
        }

        return counts;
    }
}
