using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Dataset.Image;
using Dataset.Text.Vocabulary;

namespace Dataset.Naming;

/// <summary>Suggests names from those of all articles: which belong together, what kind they are, and which occur often enough.</summary>
internal static class NameCollector
{
    // A name that occurs only once counts only if it has a title or speaks.
    private const int Often = 2;

    /// <summary>
    /// Returns the names by number of occurrences, then by number of articles, then by first appearance; none has fewer occurrences than
    /// <paramref name="least"/>.
    /// </summary>
    /// <param name="articles">The names of each article.</param>
    /// <param name="declared">The declared names and aliases, which are not suggested.</param>
    /// <param name="limit">The maximum number of names.</param>
    /// <param name="least">The minimum number of occurrences of a name.</param>
    /// <param name="cancellation">A token that is checked regularly.</param>
    public static List<SuggestedName> Collect(
        IReadOnlyList<ArticleNames> articles, IEnumerable<string> declared, int limit, int least = 1, CancellationToken cancellation = default)
    {
        var byName = new Dictionary<string, NameTotals>(StringComparer.Ordinal);
        var names = new List<NameTotals>();
        for (var i = 0; i < articles.Count; i++)
        {
            cancellation.ThrowIfCancellationRequested();
            foreach (var found in articles[i].Names)
            {
                var key = NameFolding.Fold(found.Text);
                if (!byName.TryGetValue(key, out var totals))
                {
                    byName.Add(key, totals = new(found.Text, names.Count));
                    names.Add(totals);
                }

                totals.Add(i, found);
            }
        }

        var openings = new OpeningWords(articles);
        openings.Resolve(names, byName);
        var kinds = new NameKinds(byName, openings);
        foreach (var name in names)
        {
            name.Kind = kinds.Decide(name);
        }

        cancellation.ThrowIfCancellationRequested();
        var known = new HashSet<string>(declared.Select(NameFolding.Fold), StringComparer.Ordinal);
        var groups = NameGroups.Of(names, articles.SelectMany(static article => article.Acronyms), openings);
        return groups
            .Where(group => group.Count >= least && IsName(group, openings) && !group.Forms.Any(form => known.Contains(NameFolding.Fold(form.Text))))
            .Select(static group => (Group: group, Articles: group.GetArticles()))
            .OrderByDescending(static item => item.Group.Count)
            .ThenByDescending(static item => item.Articles.Count)
            .ThenBy(static item => item.Group.Full.Order)
            .Take(limit)
            .Select(static item => Suggest(item.Group, item.Articles))
            .ToList();
    }

    private static bool IsName(NameGroup group, OpeningWords openings)
    {
        var name = group.Full;
        var isProven = group.Signs.Titled > 0 || (group.Signs.Speaks > 0 && name.Words.Length > 1);
        var isPlace = name.Kind == EntityKind.Place && Countries.IsPlace(name.Text.AsSpan());
        if (group.Count < Often && !isProven && !isPlace)
        {
            return false;
        }

        // Excludes a single word that also occurs in lowercase: "the Government".
        return group.Forms.Count > 1 || name.Words.Length > 1 || group.Signs.Titled > 0 || isPlace
            || (name.Certain > 0 && !openings.IsSmallWord(name.Text));
    }

    private static SuggestedName Suggest(NameGroup group, List<int> articles)
    {
        var aliases = group.Forms.Skip(1).OrderByDescending(static form => form.Count).Select(static form => form.Text).ToArray();
        return new(group.Full.Text, group.Full.Kind, new(aliases), group.Count, new(articles));
    }
}
