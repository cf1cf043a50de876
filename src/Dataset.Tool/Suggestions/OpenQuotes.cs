using System;
using System.Collections.Generic;
using System.Linq;

namespace Dataset.Tool.Suggestions;

/// <summary>Finds the direct quotations without a speaker (DS0020), the same way as the editor's code fix.</summary>
internal static class OpenQuotes
{
    private const int MostCandidates = 3;
    private const int FewestWords = 3;

    /// <summary>Returns the quotations that have candidates for a speaker, by article and position.</summary>
    public static IEnumerable<SuggestedSpeaker> Find(Corpus corpus)
    {
        foreach (var quote in corpus.Quotes.Where(quote => quote is { Kind: QuoteKind.Direct, Attribution: Attribution.None, Speaker: null }))
        {
            var candidates = GetCandidates(quote);
            if (candidates.Count > 0 && FindOpening(quote, corpus.Quotes) is { } opening)
            {
                yield return new(opening, null, quote.Article.Key, quote.Index, candidates);
            }
            else if (candidates.Count > 0 && FindOpening(quote, quote.Article.Quotes) is { } local)
            {
                yield return new(local, quote.Article.Key, quote.Article.Key, quote.Index, candidates);
            }
        }
    }

    private static List<string> GetCandidates(Quote quote)
    {
        var before = quote.Article.Mentions.Where(mention => mention.Span.Start < quote.Span.Start).Reverse();
        var after = quote.Article.Mentions.Where(mention => mention.Span.Start >= quote.Span.Start);
        return [.. before.Concat(after).Select(mention => mention.Entity).Where(entity => entity is Person or Organization).Distinct()
            .Select(entity => entity.Name).Take(MostCandidates)];
    }

    // Returns the fewest words with which no other quotation begins, or null if another quotation begins with all of them.
    private static string? FindOpening(Quote quote, IReadOnlyList<Quote> among)
    {
        var words = Fold(quote.Text);
        for (var count = Math.Min(FewestWords, words.Length); count <= words.Length; count++)
        {
            var opening = words[..count];
            if (count > 0 && among.All(other => other.Equals(quote) || !Fold(other.Text).AsSpan().StartsWith(opening)))
            {
                return string.Join(' ', opening).TrimEnd(',', '.', ';', ':');
            }
        }

        return null;
    }

    private static string[] Fold(string text) => text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
}
