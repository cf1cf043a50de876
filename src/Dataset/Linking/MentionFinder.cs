using System.Collections.Generic;
using System.Threading;
using Dataset.Compiling;
using Dataset.Text.Layout;

namespace Dataset.Linking;

/// <summary>Finds the mentions of an article. The rules, one class each, are applied in this order: scan, longer names, overlaps, ambiguity.</summary>
internal static class MentionFinder
{
    private static readonly Comparer<NameMatch> ByPosition = Comparer<NameMatch>.Create(static (x, y) =>
        x.Start != y.Start ? x.Start - y.Start : x.End != y.End ? y.End - x.End : x.Names.Index - y.Names.Index);

    /// <summary>Returns all mentions of an article, and the issues of its names.</summary>
    public static FoundMentions Find(ReadArticle article, AliasTable table, CancellationToken cancellation = default)
    {
        if (table.Names.Count == 0)
        {
            return new FoundMentions([], [], []);
        }

        // A name that spans two quoted lines of a message has a quote marker inside.
        var text = article.Reading.Running;
        var regions = MentionRegion.Of(article.Reading);
        var matches = new List<NameMatch>();
        var checkpoint = new Checkpoint(cancellation);
        foreach (var region in regions)
        {
            // Matches are found in order of their ends, but needed by start, the longer first.
            var first = matches.Count;
            NameScanner.Scan(text, region.Span, table, matches, ref checkpoint);
            matches.Sort(first, matches.Count - first, ByPosition);
        }

        new LongerNameRule(text, new ClaimedText(matches), cancellation).Apply(regions, matches);
        var groups = NameGroup.Of(matches);
        var kinds = OverlapRule.Apply(groups, ref checkpoint);
        return Choose(article, table, matches, groups, kinds, cancellation);
    }

    private static FoundMentions Choose(
        ReadArticle article, AliasTable table, List<NameMatch> matches, List<NameGroup> groups, int[] kinds, CancellationToken cancellation)
    {
        var mentions = new List<FoundMention>();
        var issues = new AmbiguousNames(article, table);
        var used = new UsedNames();
        var rule = new AmbiguityRule(table);
        var checkpoint = new Checkpoint(cancellation);
        for (var i = 0; i < groups.Count; i++)
        {
            checkpoint.Pass();
            if (kinds[i] == 0)
            {
                continue;
            }

            var meaning = rule.Decide(matches, groups[i], kinds[i]);
            if (meaning.One >= 0)
            {
                mentions.Add(new FoundMention(groups[i].Span, meaning.One));
            }
            else if (meaning.IsAmbiguous)
            {
                issues.Add(groups[i].Span, meaning.Bearers.Candidates);
            }
            else
            {
                foreach (var entity in meaning.Bearers.Sharing)
                {
                    checkpoint.Pass();
                    mentions.Add(new FoundMention(groups[i].Span, entity));
                }
            }

            for (var match = groups[i].First; match < groups[i].First + groups[i].Count; match++)
            {
                used.Add(matches[match].Names, meaning);
            }
        }

        return new FoundMentions(mentions, used.ToList(), issues.ToList());
    }
}

/// <summary>The result of <see cref="MentionFinder"/>. Mentions are by position, the longer first if two begin together, then by declaration.</summary>
/// <param name="Mentions">The mentions.</param>
/// <param name="Used">The indexes of the <see cref="AliasTable.Names"/> in the article, ascending.</param>
/// <param name="Issues">The issues of names that remain ambiguous.</param>
internal sealed record FoundMentions(List<FoundMention> Mentions, List<int> Used, List<Issue> Issues);

/// <summary>A mention, with the entity's index in the table.</summary>
internal readonly record struct FoundMention(TextSpan Span, int Entity);
