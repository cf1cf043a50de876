using System;
using System.Collections.Generic;
using Dataset.Text;
using Dataset.Text.Unicode;

namespace Dataset.Linking;

/// <summary>
/// Takes away one-word names of persons that are part of a longer name of somebody who is not declared: <c>Kim</c> in <c>Kim Jong Un</c>. The sign is
/// a capitalised word beside it that no name claims. In a headline in title case a capital is no sign; there the two words count as one
/// name only if the story has them side by side, too.
/// </summary>
internal sealed class LongerNameRule
{
    private const int MaxInitials = 3;

    private readonly string _text;
    private readonly AliasTable _table;
    private readonly ClaimedText _claims;
    private readonly HashSet<ulong> _pairs = new();

    public LongerNameRule(string text, AliasTable table, ClaimedText claims)
    {
        _text = text;
        _table = table;
        _claims = claims;
    }

    /// <summary>Takes away what the rule forbids. Both lists are in order of position, and so is the result.</summary>
    public void Apply(List<MentionRegion> regions, List<NameMatch> matches)
    {
        var keep = new bool[matches.Count];

        // What stands in running text decides about headlines, which come first: two passes.
        Judge(regions, matches, keep, titleCase: false);
        Judge(regions, matches, keep, titleCase: true);
        var count = 0;
        for (var i = 0; i < matches.Count; i++)
        {
            if (keep[i])
            {
                matches[count++] = matches[i];
            }
        }

        matches.RemoveRange(count, matches.Count - count);
    }

    private void Judge(List<MentionRegion> regions, List<NameMatch> matches, bool[] keep, bool titleCase)
    {
        var region = 0;
        for (var i = 0; i < matches.Count; i++)
        {
            while (regions[region].Span.End < matches[i].End)
            {
                region++;
            }

            if (regions[region].IsTitleCase == titleCase)
            {
                keep[i] = !IsOneWordOfPerson(matches[i]) || !IsPart(regions[region], matches[i]);
            }
        }
    }

    private bool IsOneWordOfPerson(NameMatch match)
    {
        var name = _table.Names[match.Name];
        return name.IsOneWord && _table.Entities[name.Entity].Kind == EntityKind.Person;
    }

    private bool IsPart(MentionRegion region, NameMatch match)
    {
        var name = TextSpan.FromBounds(match.Start, match.End);
        return (NeighbourWords.TryGetBefore(_text, region.Span, match.Start, out var word) && !_claims.Covers(word) && !IsInitialOf(region, word, match)
            && Counts(region, word, name))
            || (NeighbourWords.TryGetAfter(_text, region.Span, match.End, out word) && !_claims.Covers(word) && Counts(region, name, word));
    }

    /// <summary>
    /// Whether the word is an initial between the person's own given name and this one: <c>Donald J. Trump</c> is no other Trump, as <c>J. Trump</c> may be.
    /// </summary>
    private bool IsInitialOf(MentionRegion region, TextSpan word, NameMatch match)
    {
        var given = _table.Entities[_table.Names[match.Name].Entity].Name;
        for (var i = 0; i < MaxInitials && word.Length == 1; i++)
        {
            if (!NeighbourWords.TryGetBefore(_text, region.Span, word.Start, out word))
            {
                return false;
            }

            if (word.Length > 1)
            {
                return given.Length > word.Length && given[word.Length] == ' '
                    && given.AsSpan(0, word.Length).SequenceEqual(_text.AsSpan(word.Start, word.Length));
            }
        }

        return false;
    }

    private bool Counts(MentionRegion region, TextSpan first, TextSpan second)
    {
        var pair = Hash(Hash(14695981039346656037, first), second);
        if (region.IsTitleCase)
        {
            return _pairs.Contains(pair);
        }

        _pairs.Add(pair);
        return true;
    }

    private ulong Hash(ulong hash, TextSpan word)
    {
        foreach (var c in _text.AsSpan(word.Start, word.Length))
        {
            hash = unchecked((hash ^ CaseFolding.Fold(c)) * 1099511628211);
        }

        return unchecked((hash ^ ' ') * 1099511628211);
    }
}
