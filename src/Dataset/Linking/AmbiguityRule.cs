using System.Collections.Generic;

namespace Dataset.Linking;

/// <summary>
/// Decides which entity is meant by a name that several entities have, of any kind: all of them if they share it; otherwise, the one whose full name occurred
/// last before it in the article; otherwise, the one whose full name it is; otherwise, none. It must be called in order of position.
/// </summary>
internal sealed class AmbiguityRule(AliasTable table)
{
    private readonly RecentNames _recent = new();
    private readonly List<NameSet> _closest = new();

    /// <summary>Returns which entity is meant, and which entities could be.</summary>
    public Meaning Decide(List<NameMatch> matches, NameGroup group, int kinds)
    {
        var bearers = BearersOf(matches, group, kinds);
        var one = bearers.Sharing.Length == 1 ? bearers.Sharing[0] : bearers.Sharing.Length == 0 ? Choose(bearers) : -1;
        if (one >= 0 && one == bearers.FullName)
        {
            _recent.Add(one);
        }

        return new(bearers, one);
    }

    /// <summary>Returns the bearers of the names of those kinds that match the text most closely.</summary>
    private Bearers BearersOf(List<NameMatch> matches, NameGroup group, int kinds)
    {
        var best = NameForm.None;
        for (var i = group.First; i < group.First + group.Count; i++)
        {
            best = (matches[i].Names.Kinds & kinds) != 0 && matches[i].Form < best ? matches[i].Form : best;
        }

        _closest.Clear();
        for (var i = group.First; i < group.First + group.Count; i++)
        {
            if (matches[i].Form == best && (matches[i].Names.Kinds & kinds) != 0)
            {
                _closest.Add(matches[i].Names);
            }
        }

        return _closest.Count == 1 ? _closest[0].Of(kinds) : Bearers.Of(table, _closest, kinds);
    }

    private int Choose(Bearers bearers)
    {
        if (bearers.Candidates.Length == 1)
        {
            return bearers.Candidates[0];
        }

        var recent = _recent.Find(bearers);
        return recent >= 0 ? recent : bearers.FullName;
    }
}

/// <summary>The entity that a place of a text means.</summary>
/// <param name="Bearers">The entities that have the name.</param>
/// <param name="One">The entity that is meant; negative if all that share the name are meant, or if none is certain.</param>
internal readonly record struct Meaning(Bearers Bearers, int One)
{
    /// <summary>Whether it is uncertain which entity is meant.</summary>
    public bool IsAmbiguous => One < 0 && Bearers.Sharing.Length == 0;
}
