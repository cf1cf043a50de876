using System.Collections.Generic;

namespace Dataset.Inputs;

/// <summary>Where an article stands whose key another one of its corpus has.</summary>
internal sealed record KeyRival(string SourcePath, int Line);

/// <summary>Something that is made of an article.</summary>
internal interface IOfArticle
{
    CorpusName Corpus { get; }

    string Key { get; }

    /// <summary>Where the article stands, if another one of its corpus has the same key or one that differs in case alone; else null.</summary>
    KeyRival? Rival { get; }
}

/// <summary>
/// Chooses between articles with one key. Which of them are excluded shows only when they have been read, so the plan has them all; the choice is that of
/// <see cref="Compiling.DeclaredArticles"/>, which reports it (DS0004).
/// </summary>
internal static class KeyRivals
{
    /// <summary>What is there of the articles that count, in the order given.</summary>
    public static List<T> Choose<T>(IEnumerable<T?> articles)
        where T : class, IOfArticle
    {
        var all = new List<T>();
        var firsts = new Dictionary<string, T>(System.StringComparer.Ordinal);
        foreach (var article in articles)
        {
            if (article is null)
            {
                continue;
            }

            all.Add(article);
            if (article.Rival is not null)
            {
                var identity = ArticlePlanner.IdentityOf(article.Corpus, article.Key);
                firsts[identity] = firsts.TryGetValue(identity, out var first) && Compare(first, article) <= 0 ? first : article;
            }
        }

        if (firsts.Count > 0)
        {
            all.RemoveAll(article => article.Rival is not null && !ReferenceEquals(firsts[ArticlePlanner.IdentityOf(article.Corpus, article.Key)], article));
        }

        return all;
    }

    private static int Compare(IOfArticle x, IOfArticle y)
    {
        var order = string.CompareOrdinal(x.Rival!.SourcePath, y.Rival!.SourcePath);
        order = order != 0 ? order : x.Rival.Line.CompareTo(y.Rival.Line);
        return order != 0 ? order : string.CompareOrdinal(x.Key, y.Key);
    }
}
