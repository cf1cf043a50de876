using System.Collections.Generic;

namespace Dataset.Inputs;

/// <summary>The location of an article whose key another article of its corpus has.</summary>
internal sealed record KeyRival(string SourcePath, int Line);

/// <summary>Data that is derived from an article.</summary>
internal interface IOfArticle
{
    CorpusName Corpus { get; }

    string Key { get; }

    /// <summary>The location of the article if another one of its corpus has the same key, ignoring case; otherwise, null.</summary>
    KeyRival? Rival { get; }
}

/// <summary>
/// Chooses between articles with one key. Which of them are excluded is known only after they have been read, so the plan contains all of them; the choice is
/// the same as in <see cref="Compiling.DeclaredArticles"/>, which reports it (DS0004).
/// </summary>
internal static class KeyRivals
{
    /// <summary>Returns the items of the articles that are used, in the given order.</summary>
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
