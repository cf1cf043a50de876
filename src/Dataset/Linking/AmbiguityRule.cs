using System.Collections.Generic;

namespace Dataset.Linking;

/// <summary>
/// Decides whom a name means that belongs to several entities, of whatever kinds: all of them if they share it; else the one whose full name
/// was given last before it in the article; else the one whose full name it is; else nobody. Asked in order of position.
/// </summary>
internal sealed class AmbiguityRule
{
    private readonly AliasTable _table;
    private readonly int[] _lastFullName;
    private readonly List<int> _meant = new();
    private readonly List<int> _candidates = new();
    private int _time;

    public AmbiguityRule(AliasTable table)
    {
        _table = table;
        _lastFullName = new int[table.Entities.Count];
    }

    /// <summary>The entities that could be meant by the last name asked for, by declaration.</summary>
    public IReadOnlyList<int> Candidates => _candidates;

    /// <summary>The entities that are meant, by declaration; none if that is not certain. The list is only good until the next call.</summary>
    public IReadOnlyList<int> Decide(List<NameMatch> matches, NameGroup group, int kinds)
    {
        _meant.Clear();
        _candidates.Clear();
        var best = NameForm.None;
        for (var i = group.First; i < group.First + group.Count; i++)
        {
            best = Allows(matches[i], kinds) && matches[i].Form < best ? matches[i].Form : best;
        }

        var fullName = -1;
        for (var i = group.First; i < group.First + group.Count; i++)
        {
            var name = _table.Names[matches[i].Name];
            if (matches[i].Form != best || !Allows(matches[i], kinds))
            {
                continue;
            }

            AddSorted(_candidates, name.Entity);
            if (name.IsShared)
            {
                AddSorted(_meant, name.Entity);
            }

            if (name.Argument == DeclaredName.FullName)
            {
                // Two entities with one full name: it decides nothing.
                fullName = fullName == -1 || fullName == name.Entity ? name.Entity : -2;
            }
        }

        if (_meant.Count == 0)
        {
            Choose(fullName);
        }

        if (_meant.Count == 1 && _meant[0] == fullName)
        {
            _lastFullName[fullName] = ++_time;
        }

        return _meant;
    }

    private void Choose(int fullName)
    {
        var chosen = _candidates[0];
        foreach (var entity in _candidates)
        {
            chosen = _lastFullName[entity] > _lastFullName[chosen] ? entity : chosen;
        }

        if (_candidates.Count > 1 && _lastFullName[chosen] == 0)
        {
            chosen = fullName;
        }

        if (chosen >= 0)
        {
            _meant.Add(chosen);
        }
    }

    private bool Allows(NameMatch match, int kinds) =>
        (kinds & NameGroup.Bit(_table.Entities[_table.Names[match.Name].Entity].Kind)) != 0;

    private static void AddSorted(List<int> list, int entity)
    {
        var index = list.BinarySearch(entity);
        if (index < 0)
        {
            list.Insert(~index, entity);
        }
    }
}
