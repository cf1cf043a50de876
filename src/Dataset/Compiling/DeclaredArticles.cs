using System;
using System.Collections.Generic;
using System.Linq;
using Dataset.Text;
using Dataset.Text.Unicode;

namespace Dataset.Compiling;

/// <summary>The articles of a corpus in order, each key once, and what is declared of them.</summary>
internal sealed class DeclaredArticles
{
    private readonly EquatableArray<ArticleFacts> _facts;
    private readonly Dictionary<string, int> _byKey = new(StringComparer.Ordinal);

    private DeclaredArticles(EquatableArray<ArticleFacts> facts) => _facts = facts;

    /// <summary>The facts' indexes in ordinal order of the keys.</summary>
    public List<int> Order { get; } = [];

    /// <summary>For each article in order the index of its declaration, -1 if it has none.</summary>
    public int[] Declarations { get; private set; } = [];

    public int Count => Order.Count;

    public ArticleFacts this[int article] => _facts[Order[article]];

    /// <summary>The article with that key, -1 if there is none.</summary>
    public int Find(string key) => _byKey.TryGetValue(key, out var article) ? article : -1;

    /// <summary>What to say of a key that no article has: the nearest that one has.</summary>
    public string GetHint(string key) => Nearest.GetHint(key, Order.Select(article => _facts[article].Key));

    /// <summary>Orders the articles and matches the declarations with them; tells what does not fit (DS0004, DS0008, DS0012, DS0013).</summary>
    public static DeclaredArticles Collect(CorpusDeclaration corpus, EquatableArray<ArticleFacts> facts, IssueList issues)
    {
        var articles = new DeclaredArticles(facts);
        articles.Sort(issues);
        articles.TellSameTexts(issues);
        articles.Match(corpus, issues);
        return articles;
    }

    /// <summary>Where an issue that concerns a whole article is told.</summary>
    public static IssueTarget TargetOf(ArticleFacts article) => IssueTarget.Article(article.SourcePath, default, article.Line, 0);

    private void Sort(IssueList issues)
    {
        var sorted = new int[_facts.Count];
        for (var i = 0; i < sorted.Length; i++)
        {
            sorted[i] = i;
        }

        Array.Sort(sorted, Compare);
        var taken = new Dictionary<string, ArticleFacts>(FoldingComparer.Instance);
        foreach (var index in sorted)
        {
            var article = _facts[index];
            if (taken.TryGetValue(article.Key, out var first))
            {
                issues.Add("DS0004", TargetOf(article), DescribeTwice(first, article));
                continue;
            }

            taken.Add(article.Key, article);
            _byKey.Add(article.Key, Order.Count);
            Order.Add(index);
        }
    }

    private static string DescribeTwice(ArticleFacts first, ArticleFacts second) =>
        $"The articles '{first.SourcePath}' and '{second.SourcePath}' both have the key '{second.Key}'"
            + (first.Key == second.Key ? "" : " but for its case") + "; the second is left out";

    private int Compare(int x, int y)
    {
        var order = string.CompareOrdinal(_facts[x].Key, _facts[y].Key);
        order = order != 0 ? order : string.CompareOrdinal(_facts[x].SourcePath, _facts[y].SourcePath);
        order = order != 0 ? order : _facts[x].Line.CompareTo(_facts[y].Line);
        return order != 0 ? order : x.CompareTo(y);
    }

    private void TellSameTexts(IssueList issues)
    {
        var texts = new Dictionary<(ulong Hash, int Length), ArticleFacts>();
        foreach (var index in Order)
        {
            var article = _facts[index];
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

    private void Match(CorpusDeclaration corpus, IssueList issues)
    {
        Declarations = new int[Count];
        for (var i = 0; i < Declarations.Length; i++)
        {
            Declarations[i] = -1;
        }

        for (var i = 0; i < corpus.Articles.Count; i++)
        {
            var target = IssueTarget.Declaration(IssueSubject.ArticleDeclaration, i, 0);
            var article = Find(corpus.Articles[i].Key);
            if (article < 0)
            {
                issues.Add("DS0013", target, "article", corpus.Articles[i].Key, $" in the corpus '{corpus.Name}'" + GetHint(corpus.Articles[i].Key));
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
