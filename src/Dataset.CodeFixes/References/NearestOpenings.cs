using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Dataset.Compiling;
using Dataset.Editing;
using Dataset.Helpers;
using Dataset.Linking;
using Dataset.Linking.Speakers;
using Dataset.Text;

namespace Dataset.CodeFixes.References;

/// <summary>Finds the quotations that opening words were meant for: several that begin with them, or the one whose beginning is nearest.</summary>
internal static class NearestOpenings
{
    private const int Most = 3;

    public static List<QuoteOpening> Find(string opening, IReadOnlyList<EditorArticle> articles, CancellationToken cancellation)
    {
        var quotes = FindOpened(opening, articles, cancellation);
        if (quotes.Count == 0 && FindNearest(opening, articles, cancellation) is { } nearest)
        {
            quotes.Add(nearest);
        }

        return OpeningWords.Find(quotes, articles, cancellation);
    }

    private static List<CorpusQuote> FindOpened(string opening, IReadOnlyList<EditorArticle> articles, CancellationToken cancellation)
    {
        // With any entity as their speaker, the table lists the quotations.
        var speaker = new AliasTable(Arrays.Of(new EntityDeclaration(EntityKind.Person, "X", "X", null, default, default)));
        var table = new SpeakerTable(Arrays.Of(new SpeakerDeclaration(opening, "X", Article: null)));
        var quotes = new List<CorpusQuote>();
        foreach (var article in articles)
        {
            quotes.AddRange(table.Find(article.Read(cancellation), speaker, cancellation).Said.Select(said => new CorpusQuote(article, said.Quote)));
            if (quotes.Count >= Most)
            {
                break;
            }
        }

        return [.. quotes.Take(Most)];
    }

    private static CorpusQuote? FindNearest(string opening, IReadOnlyList<EditorArticle> articles, CancellationToken cancellation)
    {
        var wanted = FoldedText.Fold(opening).Trim('"', ' ');
        var count = WrittenWords.In(wanted, new TextSpan(0, wanted.Length)).Count;
        var quotes = new Dictionary<string, CorpusQuote>(StringComparer.Ordinal);
        foreach (var article in articles)
        {
            cancellation.ThrowIfCancellationRequested();
            var reading = article.Read(cancellation).Reading;
            for (var i = 0; i < reading.Quotes.Count; i++)
            {
                if (GetBeginning(reading, reading.Quotes[i].Span, count) is { } beginning && !quotes.ContainsKey(beginning))
                {
                    quotes.Add(beginning, new(article, i));
                }
            }
        }

        return Nearest.Find(wanted, quotes.Keys) is { } nearest && Nearest.IsNear(wanted, nearest) ? quotes[nearest] : null;
    }

    // As many words as were given, folded the way openings are compared.
    private static string? GetBeginning(ArticleReading reading, TextSpan span, int count)
    {
        var words = WrittenWords.In(reading.Text, span);
        var last = Math.Min(count, words.Count) - 1;
        return last < 0 ? null : FoldedText.Fold(ArticleCompiler.Fold(reading.Text, TextSpan.FromBounds(words[0].Start, words[last].End)));
    }
}
