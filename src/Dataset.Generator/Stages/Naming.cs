using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Threading;
using Dataset.Compiling;
using Dataset.Helpers;
using Dataset.Inputs;
using Dataset.Naming;
using Dataset.Text;

namespace Dataset.Stages;

/// <summary>Whether a corpus is searched for names that are not declared.</summary>
internal sealed record NamingRules(bool IsOn)
{
    public static ByCorpus<NamingRules> From(CorpusSet corpora, CancellationToken cancellation) =>
        ByCorpus.From(corpora, static corpus => new NamingRules(corpus.ReportsNames));
}

/// <summary>The names of one article that are not declared; null if they are not reported.</summary>
internal sealed record NamedArticle(string Corpus, string Key, ArticleNames? Names);

/// <summary>A corpus, the names that it declares, and the names of all its articles, in ordinal order of their keys.</summary>
internal sealed record NamingRequest(string Corpus, EquatableArray<EntityDeclaration> Declared, EquatableArray<ArticleNames> Articles);

/// <summary>The names that a corpus could declare.</summary>
internal sealed record NamedCorpus(string Corpus, EquatableArray<SuggestedName> Names);

/// <summary>
/// Finds the names that articles use and that are not declared (DS0022). The step depends on the links of the articles, and only a report depends on it, so
/// edits elsewhere do not affect it.
/// </summary>
internal static class NamingStage
{
    // More names would bury one another in a list of messages.
    private const int MostNames = 50;

    private const int FewestMentions = 3;

    public static NamedArticle Find(LinkedArticle article, ByCorpus<NamingRules> rules, CancellationToken cancellation)
    {
        var corpus = article.Reading.Article.Corpus.FullName;
        var content = article.Reading.Content;
        return new(
            corpus,
            content.Key,
            rules.Find(corpus) is { IsOn: true } && !content.IsExcluded ? NameFinder.Find(NameSources.Of(content, article.Links), cancellation) : null);
    }

    /// <summary>Returns one request for each corpus that is searched for names.</summary>
    public static IEnumerable<NamingRequest> GetRequests(ImmutableArray<NamedArticle> articles, CorpusSet corpora)
    {
        var sorted = articles.Sort(static (x, y) => string.CompareOrdinal(x.Key, y.Key));
        foreach (var corpus in corpora.Corpora)
        {
            if (!corpus.ReportsNames)
            {
                continue;
            }

            var names = new List<ArticleNames>();
            foreach (var article in sorted)
            {
                if (article.Corpus == corpus.Name.FullName && article.Names is not null)
                {
                    names.Add(article.Names);
                }
            }

            yield return new(corpus.Name.FullName, corpus.Declaration.Entities, new(names));
        }
    }

    public static NamedCorpus Suggest(NamingRequest request, CancellationToken cancellation) => new(
        request.Corpus,
        new(NameCollector.Collect(request.Articles, DeclaredNames.Of(request.Declared), MostNames, FewestMentions, cancellation)));
}
