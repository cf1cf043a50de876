using System.Collections.Generic;
using Dataset.Compiling;
using Dataset.Text.Layout;

namespace Dataset.Linking;

/// <summary>Finds whom an article mentions, where. The rules, one class each, in this order: scan, longer names, overlaps, ambiguity.</summary>
internal static class MentionFinder
{
    private static readonly Comparer<NameMatch> ByPosition = Comparer<NameMatch>.Create(static (x, y) =>
        x.Start != y.Start ? x.Start - y.Start : x.End != y.End ? y.End - x.End : x.Name - y.Name);

    /// <summary>All mentions of an article, and what is to be told about its names.</summary>
    public static FoundMentions Find(ReadArticle article, AliasTable table)
    {
        if (table.Names.Count == 0)
        {
            return new FoundMentions([], [], []);
        }

        // Names over two quoted lines of a message have a mark inside.
        var text = article.Reading.Running;
        var regions = MentionRegion.Of(article.Reading);
        var matches = new List<NameMatch>();
        foreach (var region in regions)
        {
            // Found in order of ends; wanted by start, and what begins together longer first.
            var first = matches.Count;
            NameScanner.Scan(text, region.Span, table, matches);
            matches.Sort(first, matches.Count - first, ByPosition);
        }

        new LongerNameRule(text, table, new ClaimedText(matches)).Apply(regions, matches);
        var groups = NameGroup.Of(matches, table);
        var kinds = OverlapRule.Apply(groups);
        return Choose(article, table, matches, groups, kinds);
    }

    private static FoundMentions Choose(ReadArticle article, AliasTable table, List<NameMatch> matches, List<NameGroup> groups, int[] kinds)
    {
        var mentions = new List<FoundMention>();
        var issues = new AmbiguousNames(article, table);
        var used = new bool[table.Names.Count];
        var rule = new AmbiguityRule(table);
        for (var i = 0; i < groups.Count; i++)
        {
            if (kinds[i] == 0)
            {
                continue;
            }

            var meant = rule.Decide(matches, groups[i], kinds[i]);
            foreach (var entity in meant)
            {
                mentions.Add(new FoundMention(groups[i].Span, entity));
            }

            if (meant.Count == 0)
            {
                issues.Add(groups[i].Span, rule.Candidates);
            }

            // A name that stays ambiguous does stand in the article: one warning is enough.
            var isMeant = meant.Count == 0 ? rule.Candidates : meant;
            for (var match = groups[i].First; match < groups[i].First + groups[i].Count; match++)
            {
                used[matches[match].Name] |= Contains(isMeant, table.Names[matches[match].Name].Entity);
            }
        }

        return new FoundMentions(mentions, used, issues.ToList());
    }

    // Entities are in order; hundreds may share a name.
    private static bool Contains(IReadOnlyList<int> entities, int entity)
    {
        int low = 0, high = entities.Count - 1;
        while (low <= high)
        {
            var middle = (low + high) >> 1;
            if (entities[middle] == entity)
            {
                return true;
            }

            if (entities[middle] < entity)
            {
                low = middle + 1;
            }
            else
            {
                high = middle - 1;
            }
        }

        return false;
    }
}

/// <summary>What <see cref="MentionFinder"/> found. Mentions are by position, longer first where two begin together, then by declaration.</summary>
/// <param name="Mentions">Who is mentioned where.</param>
/// <param name="Used">For each of <see cref="AliasTable.Names"/> whether it stands in the article.</param>
/// <param name="Issues">Names that stay ambiguous.</param>
internal sealed record FoundMentions(List<FoundMention> Mentions, bool[] Used, List<Issue> Issues);

/// <summary>A mention, the entity by its index in the table.</summary>
internal readonly record struct FoundMention(TextSpan Span, int Entity);
