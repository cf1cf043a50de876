using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Threading;
using Dataset.Text;
using Dataset.Text.Unicode;

namespace Dataset.Compiling;

/// <summary>The articles of a corpus in order, each key once, with their declarations.</summary>
internal sealed class DeclaredArticles
{
    private readonly Dictionary<string, int> _byKey = new(StringComparer.Ordinal);
    private readonly Hints _hints = new(Hints.MostOfCorpus);
    private readonly HashSet<string> _excludedKeys = new(StringComparer.Ordinal);

    private DeclaredArticles(EquatableArray<ArticleFacts> facts) => Facts = facts;

    /// <summary>The facts of all articles, including excluded ones.</summary>
    public EquatableArray<ArticleFacts> Facts { get; }

    /// <summary>The indexes of the facts in ordinal order of the keys.</summary>
    public List<int> Order { get; } = [];

    /// <summary>The indexes of the articles that are excluded from the corpus.</summary>
    public List<int> Excluded { get; } = [];

    /// <summary>The index of the declaration of each article in order, or -1 if the article is not declared.</summary>
    public int[] Declarations { get; private set; } = [];

    public int Count => Order.Count;

    public ArticleFacts this[int article] => Facts[Order[article]];

    /// <summary>Finds the article with a key, or -1 if it was not found.</summary>
    public int Find(string key) => _byKey.TryGetValue(key, out var article) ? article : -1;

    /// <summary>Whether a key belongs only to an article that is excluded from the corpus: its declarations are not a mistake.</summary>
    public bool IsExcluded(string key) => _excludedKeys.Contains(key) && !_byKey.ContainsKey(key);

    /// <summary>Returns the hint about a key that no article has: the nearest existing one.</summary>
    public string GetHint(string key) => _hints.Get(key, Order.Select(article => Facts[article].Key));

    /// <summary>Orders the articles and matches the declarations with them; reports what does not match (DS0004, DS0008, DS0012, DS0013).</summary>
    public static DeclaredArticles Collect(
        CorpusDeclaration corpus, EquatableArray<ArticleFacts> facts, IssueList issues, CancellationToken cancellation)
    {
        var articles = new DeclaredArticles(facts);
        articles.Sort(corpus.Name, issues);
        cancellation.ThrowIfCancellationRequested();
        articles.TellSameTexts(issues);
        articles.Match(corpus, issues, cancellation);
        return articles;
    }

    /// <summary>Returns the target of an issue about a whole article.</summary>
    public static IssueTarget TargetOf(ArticleFacts article) => IssueTarget.Article(article.SourcePath, default, article.Line, 0);

    private void Sort(string corpus, IssueList issues)
    {
        var sorted = new int[Facts.Count];
        for (var i = 0; i < sorted.Length; i++)
        {
            sorted[i] = i;
        }

        // If more than one article has a key, the first one is used.
        Array.Sort(sorted, ComparePlaces);
        var taken = new Dictionary<string, ArticleFacts>(FoldingComparer.Instance);
        foreach (var index in sorted)
        {
            var article = Facts[index];
            if (article.IsExcluded)
            {
                _excludedKeys.Add(article.Key);
                Excluded.Add(index);
                continue;
            }

            if (taken.TryGetValue(article.Key, out var first))
            {
                issues.Add("DS0004", TargetOf(article), DescribeTwice(corpus, (first.SourcePath, first.Key), (article.SourcePath, article.Key)));
                continue;
            }

            taken.Add(article.Key, article);
            Order.Add(index);
        }

        Order.Sort((x, y) => string.CompareOrdinal(Facts[x].Key, Facts[y].Key));
        for (var i = 0; i < Order.Count; i++)
        {
            _byKey.Add(Facts[Order[i]].Key, i);
        }
    }

    /// <summary>Returns the message about two articles with one key (DS0004).</summary>
    public static string DescribeTwice(string corpus, (string Path, string Key) first, (string Path, string Key) second) =>
        $"Articles '{first.Path}' and '{second.Path}' both have the key '{second.Key}' in corpus '{corpus}'"
            + (first.Key == second.Key ? "" : " (ignoring case)") + "; the second is left out";

    /// <summary>Returns why the corpus has no articles, for DS0003; empty if exclusions are not the reason.</summary>
    public string ExplainEmptiness()
    {
        if (Excluded.Count == 0)
        {
            return "";
        }

        var keys = Excluded.Select(index => $"'{Facts[index].ExcludedBy}'").Distinct().OrderBy(static key => key, StringComparer.Ordinal);
        var by = string.Join(" or ", keys);
        return Excluded.Count == 1
            ? ": its only article is excluded by " + by
            : $": all {Excluded.Count.ToString(CultureInfo.InvariantCulture)} articles are excluded by {by}";
    }

    private int ComparePlaces(int x, int y)
    {
        var order = string.CompareOrdinal(Facts[x].SourcePath, Facts[y].SourcePath);
        order = order != 0 ? order : Facts[x].Line.CompareTo(Facts[y].Line);
        order = order != 0 ? order : string.CompareOrdinal(Facts[x].Key, Facts[y].Key);
        return order != 0 ? order : x.CompareTo(y);
    }

    private void TellSameTexts(IssueList issues)
    {
        var texts = new Dictionary<(ulong Hash, int Length), ArticleFacts>();
        foreach (var index in Order)
        {
            var article = Facts[index];
            if (article.TextLength == 0)
            {
                continue;
            }

            if (texts.TryGetValue((article.TextHash, article.TextLength), out var first))
            {
                issues.Add("DS0008", TargetOf(article), first.Key, article.Key);
            }
            else
            {
                texts.Add((article.TextHash, article.TextLength), article);
            }
        }
    }

    private void Match(CorpusDeclaration corpus, IssueList issues, CancellationToken cancellation)
    {
        Declarations = new int[Count];
        for (var i = 0; i < Declarations.Length; i++)
        {
            Declarations[i] = -1;
        }

        for (var i = 0; i < corpus.Articles.Count; i++)
        {
            cancellation.ThrowIfCancellationRequested();
            var target = IssueTarget.Declaration(IssueSubject.ArticleDeclaration, i, 0);
            var article = Find(corpus.Articles[i].Key);
            if (article < 0 && IsExcluded(corpus.Articles[i].Key))
            {
                continue;
            }

            if (article < 0)
            {
                issues.Add("DS0013", target, "article", corpus.Articles[i].Key, $" in corpus '{corpus.Name}'" + GetHint(corpus.Articles[i].Key));
            }
            else if (Declarations[article] >= 0)
            {
                issues.Add("DS0012", target, "article", corpus.Articles[i].Key);
            }
            else
            {
                Declarations[article] = i;
            }
        }
    }
}
