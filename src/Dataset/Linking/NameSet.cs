using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Threading;
using Dataset.Compiling;

namespace Dataset.Linking;

/// <summary>
/// All declared names that are spelled the same. Thousands of entities may share a name: a match refers to the set, once, and everything that depends only on
/// the names of the set is computed once for all places and articles.
/// </summary>
internal sealed class NameSet
{
    private const int KindSets = 16;

    private readonly AliasTable _table;
    private readonly Bearers?[] _bearers = new Bearers?[KindSets];
    private readonly ConcurrentDictionary<string, NameSet> _withGiven = new(StringComparer.Ordinal);
    private NameSet? _withoutPersons;
    private Dictionary<string, List<int>>? _byGiven;

    /// <summary>Creates a set. <paramref name="names"/> are in order.</summary>
    public NameSet(AliasTable table, int index, string text, List<int> names)
    {
        _table = table;
        Index = index;
        Text = text;
        Names = names;
        IsOneWord = text.IndexOf(' ') < 0;
        foreach (var name in names)
        {
            Kinds |= NameGroup.Bit(KindOf(name));
        }
    }

    /// <summary>The number of the set in the table; a part of a set has the same number.</summary>
    public int Index { get; }

    /// <summary>The name, cleaned (<see cref="NameText.Clean"/>).</summary>
    public string Text { get; }

    /// <summary>The indexes in <see cref="AliasTable.Names"/>, ascending, as are the entities.</summary>
    public IReadOnlyList<int> Names { get; }

    /// <summary>The kinds of their entities, one bit each.</summary>
    public int Kinds { get; }

    /// <summary>Whether the name has no space.</summary>
    public bool IsOneWord { get; }

    /// <summary>The longest other set whose text is a suffix of this one's text, or null.</summary>
    public NameSet? Ending { get; set; }

    /// <summary>Whether any of the names is a person's.</summary>
    public bool HasPersons => (Kinds & NameGroup.Bit(EntityKind.Person)) != 0;

    /// <summary>Returns the entities of some kinds that have the name.</summary>
    public Bearers Of(int kinds)
    {
        kinds &= Kinds;
        return Volatile.Read(ref _bearers[kinds]) ?? Publish(ref _bearers[kinds], Bearers.Of(_table, [this], kinds));
    }

    /// <summary>Returns the names that are not a person's.</summary>
    public NameSet WithoutPersons() => Volatile.Read(ref _withoutPersons) ?? Publish(ref _withoutPersons, MakeWithoutPersons());

    /// <summary>Returns the names without those of persons who have another given name.</summary>
    public NameSet WithGiven(string given) => _withGiven.GetOrAdd(given, MakeWithGiven);

    /// <summary>Adds the names that an entity has in the set.</summary>
    public void AddNamesOf(int entity, HashSet<int> names)
    {
        int low = 0, high = Names.Count;
        while (low < high)
        {
            var middle = (low + high) >> 1;
            if (_table.Names[Names[middle]].Entity < entity)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        for (; low < Names.Count && _table.Names[Names[low]].Entity == entity; low++)
        {
            names.Add(Names[low]);
        }
    }

    private EntityKind KindOf(int name) => _table.Entities[_table.Names[name].Entity].Kind;

    private NameSet MakeWithoutPersons()
    {
        var kept = new List<int>();
        foreach (var name in Names)
        {
            if (KindOf(name) != EntityKind.Person)
            {
                kept.Add(name);
            }
        }

        return new(_table, Index, Text, kept);
    }

    private NameSet MakeWithGiven(string given)
    {
        var byGiven = Volatile.Read(ref _byGiven) ?? Publish(ref _byGiven, GroupByGiven());
        if (!byGiven.TryGetValue(given, out var persons))
        {
            return WithoutPersons();
        }

        var kept = new List<int>(WithoutPersons().Names);
        kept.AddRange(persons);
        kept.Sort();
        return kept.Count == Names.Count ? this : new(_table, Index, Text, kept);
    }

    private Dictionary<string, List<int>> GroupByGiven()
    {
        var groups = new Dictionary<string, List<int>>(StringComparer.Ordinal);
        foreach (var name in Names)
        {
            if (KindOf(name) == EntityKind.Person && GivenOf(name) is { } given)
            {
                if (!groups.TryGetValue(given, out var group))
                {
                    groups.Add(given, group = new(1));
                }

                group.Add(name);
            }
        }

        return groups;
    }

    // The first word of the full name, if more words follow.
    private string? GivenOf(int name)
    {
        var full = _table.Entities[_table.Names[name].Entity].Name;
        var blank = full.IndexOf(' ');
        return blank > 0 ? full.Substring(0, blank) : null;
    }

    // Several threads link articles; all of them get the same object.
    private static T Publish<T>(ref T? place, T made)
        where T : class => Interlocked.CompareExchange(ref place, made, null) ?? made;
}
