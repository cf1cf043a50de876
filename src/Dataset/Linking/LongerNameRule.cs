using System;
using System.Collections.Generic;
using System.Threading;
using Dataset.Compiling;
using Dataset.Text;
using Dataset.Text.Unicode;

namespace Dataset.Linking;

/// <summary>
/// Removes one-word names of persons that are part of a longer name of an undeclared person: <c>Kim</c> in <c>Kim Jong Un</c>. The indication is an adjacent
/// capitalized word that is not part of a declared name. In a headline in title case, a capital letter indicates nothing; there, the two words are one name
/// only if they are also adjacent in the story.
/// </summary>
internal sealed class LongerNameRule
{
    private const int MaxInitials = 3;

    private readonly string _text;
    private readonly ClaimedText _claims;
    private readonly HashSet<ulong> _pairs = new();
    private Checkpoint _checkpoint;

    public LongerNameRule(string text, ClaimedText claims, CancellationToken cancellation)
    {
        _text = text;
        _claims = claims;
        _checkpoint = new(cancellation);
    }

    /// <summary>Removes the names that the rule excludes. Both lists are in order of position, and so is the result.</summary>
    public void Apply(List<MentionRegion> regions, List<NameMatch> matches)
    {
        // The running text decides about headlines, which come first, so there are two passes.
        Judge(regions, matches, titleCase: false);
        Judge(regions, matches, titleCase: true);
        matches.RemoveAll(static match => match.Names.Kinds == 0);
    }

    private void Judge(List<MentionRegion> regions, List<NameMatch> matches, bool titleCase)
    {
        var region = 0;
        for (var i = 0; i < matches.Count; i++)
        {
            _checkpoint.Pass();
            while (regions[region].Span.End < matches[i].End)
            {
                region++;
            }

            if (regions[region].IsTitleCase == titleCase && matches[i].Names is { IsOneWord: true, HasPersons: true })
            {
                matches[i] = matches[i] with { Names = GetKept(regions[region], matches[i]) };
            }
        }
    }

    /// <summary>
    /// Returns the names of a match that remain: all names; or those that are not a person's, with those of persons whose given name is before an initial.
    /// </summary>
    private NameSet GetKept(MentionRegion region, NameMatch match)
    {
        var name = TextSpan.FromBounds(match.Start, match.End);
        var kept = match.Names;
        if (NeighborWords.TryGetBefore(_text, region.Span, match.Start, out var word) && !_claims.Covers(word))
        {
            kept = FindGiven(region, word) is { } given ? kept.WithGiven(given) : kept.WithoutPersons();
            if (kept.Names.Count < match.Names.Names.Count && !Counts(region, word, name))
            {
                kept = match.Names;
            }
        }

        return kept.HasPersons && NeighborWords.TryGetAfter(_text, region.Span, match.End, out word) && !_claims.Covers(word) && Counts(region, name, word)
            ? kept.WithoutPersons()
            : kept;
    }

    /// <summary>
    /// Returns the word before an initial and a name. If it is the person's own given name, the name is not longer: <c>Donald J. Trump</c> is the same Trump,
    /// while <c>J. Trump</c> may be another.
    /// </summary>
    private string? FindGiven(MentionRegion region, TextSpan word)
    {
        for (var i = 0; i < MaxInitials && word.Length == 1; i++)
        {
            if (!NeighborWords.TryGetBefore(_text, region.Span, word.Start, out word))
            {
                return null;
            }

            if (word.Length > 1)
            {
                return _text.Substring(word.Start, word.Length);
            }
        }

        return null;
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
