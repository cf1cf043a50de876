using System;
using System.Collections.Generic;
using Dataset.Compiling;
using Dataset.Diagnostics;
using Dataset.Text;

namespace Dataset.Inputs;

/// <summary>An article of a corpus, before its file is read.</summary>
internal sealed record PlannedArticle(CorpusName Corpus, string Key, string SourcePath, string Path)
{
    /// <summary>The format of the article.</summary>
    public ArticleFormat Format { get; init; }

    /// <summary>The encoding that its item specifies; empty for the default encodings.</summary>
    public string Encoding { get; init; } = "";

    /// <summary>What its item specifies for it.</summary>
    public ItemFacts? Item { get; init; }

    /// <summary>For an article on a line of a JSON Lines file, the index of the line among the file's articles; otherwise, -1.</summary>
    public int Line { get; init; } = -1;

    /// <summary>Whether another article of the corpus has the same key, ignoring case.</summary>
    public bool HasRival { get; init; }

    /// <summary>The data that decides between them; null if there is no other article.</summary>
    public KeyRival? Rival => HasRival ? new(SourcePath, Line) : null;
}

/// <summary>
/// Which file is which article of which corpus, and the issues of this assignment. It depends only on the manifest and on the names of the corpora, so it stays
/// the same when files and declarations are edited.
/// </summary>
internal sealed record ArticlePlan(EquatableArray<PlannedArticle> Articles, EquatableArray<LocatedIssue> Issues)
{
    private Dictionary<string, List<PlannedArticle>>? _byPath;
    private Dictionary<string, int>? _counts;
    private Dictionary<string, string>? _paths;

    /// <summary>Finds the articles of a file: usually one, several if corpora share the file, none for a file that is not listed.</summary>
    public IReadOnlyList<PlannedArticle> Find(string path) =>
        (_byPath ??= GroupByPath()).TryGetValue(path, out var articles) ? articles : [];

    /// <summary>Returns the encoding that the items of a file specify; empty for UTF-8, or UTF-16 with a byte order mark.</summary>
    public string EncodingOf(string path) => Find(path) is { Count: > 0 } articles ? articles[0].Encoding : "";

    /// <summary>Returns the number of articles of a corpus.</summary>
    public int CountOf(string corpus) => (_counts ??= CountByCorpus()).TryGetValue(corpus, out var count) ? count : 0;

    /// <summary>Finds the full path of the file with an article's source path.</summary>
    public string? FindPath(string sourcePath) => (_paths ??= MapPaths()).TryGetValue(sourcePath, out var path) ? path : null;

    // The lookups above are derived from the two lists and are not part of the plan's identity.
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
