using System;
using System.Collections.Generic;
using System.Threading;
using Dataset.Compiling;
using Dataset.Inputs;
using Dataset.Text;

namespace Dataset.Stages;

/// <summary>The data that reading needs about a corpus. It excludes entities, so that a new one does not cause articles to be read again.</summary>
internal sealed record ReadingRules(int? ReferenceDay, EquatableArray<ArticleDeclaration> Articles, EquatableArray<Exclusion> Exclusions)
{
    private Dictionary<string, ArticleDeclaration>? _byKey;

    public static ByCorpus<ReadingRules> From(CorpusSet corpora, bool isOptimized) => ByCorpus.From(
        corpora,
        corpus => new ReadingRules(corpus.Declaration.ReferenceDay, corpus.Declaration.Articles, GetExclusions(corpus.Declaration, isOptimized)));

    /// <summary>Finds the declaration of an article; if there are several, the first.</summary>
    public ArticleDeclaration? Find(string key)
    {
        if (_byKey is null)
        {
            var byKey = new Dictionary<string, ArticleDeclaration>(StringComparer.Ordinal);
            foreach (var article in Articles)
            {
                if (!byKey.ContainsKey(article.Key))
                {
                    byKey.Add(article.Key, article);
                }
            }

            _byKey = byKey;
        }

        return _byKey.TryGetValue(key, out var found) ? found : null;
    }

    // The lookup is derived from the list and is not part of the identity of the rules.
    public bool Equals(ReadingRules? other) =>
        other is not null && ReferenceDay == other.ReferenceDay && Articles.Equals(other.Articles) && Exclusions.Equals(other.Exclusions);

    public override int GetHashCode() => Articles.GetHashCode();

    private static EquatableArray<Exclusion> GetExclusions(CorpusDeclaration corpus, bool isOptimized)
    {
        var exclusions = corpus.Exclusions.AsSpan().ToArray();
        for (var i = 0; i < exclusions.Length; i++)
        {
            exclusions[i] = exclusions[i] with { IsActive = exclusions[i].IsActive || isOptimized };
        }

        return new(exclusions);
    }
}

/// <summary>An article with everything that its reading depends on.</summary>
internal sealed record ReadingRequest(PlannedArticle Article, ArticleInput Input, ArticleDeclaration? Declared, int? ReferenceDay)
{
    /// <summary>The issues of the line of JSON Lines that contains the article.</summary>
    public EquatableArray<Issue> LineIssues { get; init; }

    /// <summary>The front matter keys by which the corpus excludes articles.</summary>
    public EquatableArray<Exclusion> Exclusions { get; init; }
}

/// <summary>An article that was read.</summary>
internal sealed record Reading(PlannedArticle Article, ReadArticle Content);

/// <summary>Stage 1 as a step.</summary>
internal static class ReadingStage
{
    /// <summary>Returns the articles of a file; none for a file that could not be decoded.</summary>
    public static IEnumerable<ReadingRequest> GetRequests(ArticleFile file, ArticlePlan plan, ByCorpus<ReadingRules> rules)
    {
        if (file.Text is null)
        {
            yield break;
        }

        foreach (var article in plan.Find(file.Path))
        {
            var corpus = rules.Find(article.Corpus.FullName);
            var declared = corpus?.Find(article.Key);
            if (article.Line < 0 && !FileFormats.IsJsonLines(file.Path))
            {
                var input = new ArticleInput(article.Key, article.SourcePath, file.Text) { Format = article.Format, Item = article.Item };
                yield return new(article, input, declared, corpus?.ReferenceDay) { Exclusions = corpus?.Exclusions ?? default };
            }
            else if (article.Line >= 0 && article.Line < file.Lines.Count)
            {
                var line = file.Lines[article.Line];
                yield return new(article, line.ToInput(article.SourcePath) with { Item = article.Item }, declared,
                    corpus?.ReferenceDay)
                { LineIssues = line.Issues, Exclusions = corpus?.Exclusions ?? default };
            }
        }
    }

    public static Reading Read(ReadingRequest request, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        var read = ArticleCompiler.Read(request.Input, request.Declared, request.ReferenceDay, request.Exclusions, cancellation);
        return new(request.Article, request.LineIssues.Count == 0 ? read : read with
        {
            Issues = new EquatableArray<Issue>((Issue[])[.. request.LineIssues,
            .. read.Issues])
        });
    }
}
