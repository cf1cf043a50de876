using System;
using System.Collections.Generic;
using Dataset.Compiling;
using Dataset.Diagnostics;
using Dataset.Text;

namespace Dataset.Inputs;

/// <summary>An article of a corpus, before its file is read.</summary>
internal sealed record PlannedArticle(CorpusName Corpus, string Key, string SourcePath, string Path)
{
    /// <summary>How it is written.</summary>
    public ArticleFormat Format { get; init; }

    /// <summary>The encoding that its item names, empty for the usual ones.</summary>
    public string Encoding { get; init; } = "";

    /// <summary>What its item says of it.</summary>
    public ItemFacts? Item { get; init; }

    /// <summary>Of an article on a line of a JSON Lines file the index of the line among the file's articles; else -1.</summary>
    public int Line { get; init; } = -1;

    /// <summary>Whether another article of the corpus has the same key, or one that differs in case alone.</summary>
    public bool HasRival { get; init; }

    /// <summary>What decides between them; null where there is no other.</summary>
    public KeyRival? Rival => HasRival ? new(SourcePath, Line) : null;
}

/// <summary>
/// Which file is which article of which corpus, and what is wrong with that. It depends on the manifest and on the names of the corpora only, so it is
/// the same through all edits of files and declarations.
/// </summary>
internal sealed record ArticlePlan(EquatableArray<PlannedArticle> Articles, EquatableArray<LocatedIssue> Issues)
{
    private Dictionary<string, List<PlannedArticle>>? _byPath;
    private Dictionary<string, int>? _counts;
    private Dictionary<string, string>? _paths;

    /// <summary>The articles that a file is; most files are one, one that corpora share is several, and a foreign file is none.</summary>
    public IReadOnlyList<PlannedArticle> Find(string path) =>
        (_byPath ??= GroupByPath()).TryGetValue(path, out var articles) ? articles : [];

    /// <summary>The encoding that the items of a file name; empty for UTF-8, or UTF-16 with a byte order mark.</summary>
    public string EncodingOf(string path) => Find(path) is { Count: > 0 } articles ? articles[0].Encoding : "";

    /// <summary>How many articles a corpus has.</summary>
    public int CountOf(string corpus) => (_counts ??= CountByCorpus()).TryGetValue(corpus, out var count) ? count : 0;

    /// <summary>The full path of the file that an article calls its source.</summary>
    public string? FindPath(string sourcePath) => (_paths ??= MapPaths()).TryGetValue(sourcePath, out var path) ? path : null;

    // The look-ups above are made of the two lists and are no part of what a plan is.
    public bool Equals(ArticlePlan? other) => other is not null && Articles.Equals(other.Articles) && Issues.Equals(other.Issues);

    public override int GetHashCode() => Articles.GetHashCode();

    private Dictionary<string, List<PlannedArticle>> GroupByPath()
    {
        var groups = new Dictionary<string, List<PlannedArticle>>(StringComparer.Ordinal);
        foreach (var article in Articles)
        {
            if (!groups.TryGetValue(article.Path, out var group))
            {
                groups.Add(article.Path, group = []);
            }

            group.Add(article);
        }

        return groups;
    }

    private Dictionary<string, int> CountByCorpus()
    {
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var article in Articles)
        {
            counts[article.Corpus.FullName] = counts.TryGetValue(article.Corpus.FullName, out var count) ? count + 1 : 1;
        }

        return counts;
    }

    private Dictionary<string, string> MapPaths()
    {
        var paths = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var article in Articles)
        {
            paths[article.SourcePath] = article.Path;
        }

        return paths;
    }
}
