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

/// <summary>Whether names that are not declared are looked for in a corpus.</summary>
internal sealed record NamingRules(bool IsOn)
{
    public static ByCorpus<NamingRules> From(CorpusSet corpora, CancellationToken cancellation) =>
        ByCorpus.From(corpora, static corpus => new NamingRules(corpus.ReportsNames));
}

/// <summary>The names of one article that are not declared; null where nobody asks for them.</summary>
internal sealed record NamedArticle(string Corpus, string Key, ArticleNames? Names);

/// <summary>A corpus, the names that it declares, and those of all its articles, in ordinal order of their keys.</summary>
internal sealed record NamingRequest(string Corpus, EquatableArray<EntityDeclaration> Declared, EquatableArray<ArticleNames> Articles);

/// <summary>The names that a corpus could declare.</summary>
internal sealed record NamedCorpus(string Corpus, EquatableArray<SuggestedName> Names);

/// <summary>
/// Finds the names that articles use and that are not declared (DS0022). It depends on the links of the articles, and nothing but a report depends on it, so
/// an edit elsewhere never comes here.
/// </summary>
internal static class NamingStage
{
    // More would hide one another in a list of messages.
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

    /// <summary>One request for each corpus where names are looked for.</summary>
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
