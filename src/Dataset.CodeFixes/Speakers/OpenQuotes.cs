using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Dataset.Editing;
using Dataset.Linking;
using Dataset.Text;

namespace Dataset.CodeFixes.Speakers;

/// <summary>The direct quotations of a corpus for which no speaker was found (DS0020), and their possible speakers.</summary>
internal static class OpenQuotes
{
    /// <summary>Finds the quotations, by article.</summary>
    public static IEnumerable<CorpusQuote> Find(EditorCorpus corpus, CancellationToken cancellation)
    {
        foreach (var article in corpus.Articles)
        {
            var quotes = article.Read(cancellation).Reading.Quotes;
            var speakers = article.Link(cancellation).Speakers;
            for (var i = 0; i < quotes.Count; i++)
            {
                if (UnknownSpeakers.IsOpen(quotes[i], speakers[i]))
                {
                    yield return new(article, i);
                }
            }
        }
    }

    /// <summary>
    /// Returns the names of the people and organizations that the article mentions, for an attribute: first the last one before the quotation, then later ones.
    /// </summary>
    public static List<string> GetCandidates(EditorCorpus corpus, CorpusQuote quote, AliasTable aliases, int most, CancellationToken cancellation)
    {
        var read = quote.Article.Read(cancellation);
        var links = quote.Article.Link(cancellation);
        var start = read.ToSource(read.Reading.Quotes[quote.Quote].Span).Start;
        var before = links.Mentions.AsSpan().ToArray().Where(mention => mention.Span.Start < start).Reverse();
        var after = links.Mentions.AsSpan().ToArray().Where(mention => mention.Span.Start >= start);
        return [.. before.Concat(after).Select(mention => links.Entities[mention.Entity]).Distinct()
            .Select(id => GetName(corpus, aliases, id)).OfType<string>().Take(most)];
    }

    private static string? GetName(EditorCorpus corpus, AliasTable aliases, string id)
    {
        foreach (var entity in corpus.Declaration.Entities)
        {
            if (entity.Id == id)
            {
                // A name that several entities have is ambiguous; the id never is.
                return entity.Kind is not (EntityKind.Person or EntityKind.Organization) ? null
                    : aliases.Find(entity.Name) is >= 0 and var found && aliases.Entities[found].Id == id ? entity.Name
                    : id;
            }
        }

        return null;
    }
}
