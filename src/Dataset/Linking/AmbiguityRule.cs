using System.Collections.Generic;

namespace Dataset.Linking;

/// <summary>
/// Decides whom a name means that belongs to several entities, of whatever kinds: all of them if they share it; else the one whose full name
/// was given last before it in the article; else the one whose full name it is; else nobody. Asked in order of position.
/// </summary>
internal sealed class AmbiguityRule(AliasTable table)
{
    private readonly RecentNames _recent = new();
    private readonly List<NameSet> _closest = new();

    /// <summary>Who is meant, and who could be.</summary>
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

    /// <summary>The bearers of what is closest to the text among names of those kinds.</summary>
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

/// <summary>Whom a place of a text means.</summary>
/// <param name="Bearers">Who has the name.</param>
/// <param name="One">The one of them who is meant; negative where all who share it are, or nobody for certain.</param>
internal readonly record struct Meaning(Bearers Bearers, int One)
{
    /// <summary>Whether it is not certain who is meant.</summary>
    public bool IsAmbiguous => One < 0 && Bearers.Sharing.Length == 0;
}
