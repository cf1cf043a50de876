using System;
using System.Collections.Generic;
using Dataset.Compiling;
using Dataset.Text;

namespace Dataset.Linking;

/// <summary>
/// All names of all entities, prepared for searching: created once for a corpus and used for each article. Two tables are equal if they were created from
/// equal declarations, so a generator step that depends on one does not run again unnecessarily.
/// </summary>
internal sealed class AliasTable : IEquatable<AliasTable>
{
    private readonly Dictionary<string, int> _byId = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<int>> _byName = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _byFullName = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<int>> _byPart = new(StringComparer.Ordinal);

    /// <summary>Creates the table. An entity's number is its index in <paramref name="entities"/>.</summary>
    public AliasTable(EquatableArray<EntityDeclaration> entities)
    {
        Entities = entities;
        var names = new List<DeclaredName>();
        for (var i = 0; i < entities.Count; i++)
        {
            AddNames(names, i, entities[i]);
        }

        Names = names;
        Sets = MakeSets();
        var folded = new List<string>(Sets.Count);
        foreach (var set in Sets)
        {
            folded.Add(NameText.Fold(set.Text));
        }

        Automaton = AutomatonBuilder.Build(folded);
        NameEndings.Link(Sets, folded, Automaton);
    }

    /// <summary>The declarations, in order.</summary>
    public EquatableArray<EntityDeclaration> Entities { get; }

    /// <summary>All names of all entities.</summary>
    public IReadOnlyList<DeclaredName> Names { get; }

    /// <summary>The sets of names that are spelled the same; their indexes are the pattern numbers of <see cref="Automaton"/>.</summary>
    public IReadOnlyList<NameSet> Sets { get; }

    /// <summary>The automaton that finds the names in a text's symbols (<see cref="NameText.Symbol"/>).</summary>
    public Automaton Automaton { get; }

    /// <summary>
    /// Finds the entity that a declaration refers to by id, full name or alias. Returns -1 if it does not exist, or -2 if several entities have the alias and
    /// it
    /// is the full name of none.
    /// </summary>
    public int Find(string idOrName)
    {
        if (_byId.TryGetValue(idOrName, out var entity))
        {
            return entity;
        }

        if (!_byName.TryGetValue(NameText.Fold(NameText.Clean(idOrName)), out var entities))
        {
            return -1;
        }

        // The entity whose full name matches exactly.
        return entities.Count == 1 ? entities[0] : _byFullName.TryGetValue(NameText.Clean(idOrName), out var named) ? named : -2;
    }

    /// <summary>Returns the persons whose full name begins or ends with a word.</summary>
    public IReadOnlyList<int> FindPersonsByPart(string word) => _byPart.TryGetValue(word, out var persons) ? persons : Array.Empty<int>();

    public bool Equals(AliasTable? other) => other is not null && Entities.Equals(other.Entities);

    public override bool Equals(object? obj) => Equals(obj as AliasTable);

    public override int GetHashCode() => Entities.GetHashCode();

    private List<NameSet> MakeSets()
    {
        var order = new List<string>();
        var byText = new Dictionary<string, List<int>>(StringComparer.Ordinal);
        for (var i = 0; i < Names.Count; i++)
        {
            if (!byText.TryGetValue(Names[i].Text, out var names))
            {
                byText.Add(Names[i].Text, names = new List<int>(1));
                order.Add(Names[i].Text);
            }

            names.Add(i);
        }

        var sets = new List<NameSet>(order.Count);
        foreach (var text in order)
        {
            sets.Add(new(this, sets.Count, text, byText[text]));
        }

        return sets;
    }

    private void AddNames(List<DeclaredName> names, int entity, EntityDeclaration declaration)
    {
        // A duplicate id is an error of the corpus. The second entity is left out, so it has no mentions.
        if (_byId.ContainsKey(declaration.Id))
        {
            return;
        }

        _byId[declaration.Id] = entity;
        AddParts(entity, declaration);
        var fullName = NameText.Clean(declaration.Name);
        _byFullName[fullName] = _byFullName.ContainsKey(fullName) ? -2 : entity;
        Add(names, entity, declaration.Name, DeclaredName.FullName, shared: false);
        for (var i = 0; i < declaration.Aliases.Count; i++)
        {
            Add(names, entity, declaration.Aliases[i], i, shared: false);
        }

        for (var i = 0; i < declaration.SharedAliases.Count; i++)
        {
            Add(names, entity, declaration.SharedAliases[i], DeclaredName.FirstShared + i, shared: true);
        }
    }

    private void Add(List<DeclaredName> names, int entity, string name, int argument, bool shared)
    {
        var text = NameText.Clean(name);
        names.Add(new DeclaredName(entity, argument, text, shared));
        AddTo(_byName, NameText.Fold(text), entity);
    }

    private void AddParts(int entity, EntityDeclaration declaration)
    {
        var name = NameText.Clean(declaration.Name);
        var blank = name.IndexOf(' ');
        if (declaration.Kind == EntityKind.Person && blank > 0)
        {
            AddTo(_byPart, name.Substring(0, blank), entity);
            AddTo(_byPart, name.Substring(name.LastIndexOf(' ') + 1), entity);
        }
    }

    private static void AddTo(Dictionary<string, List<int>> map, string key, int entity)
    {
        if (!map.TryGetValue(key, out var entities))
        {
            map.Add(key, entities = new List<int>(1));
        }

        // Entities come in order, so an existing one is the last.
        if (entities.Count == 0 || entities[entities.Count - 1] != entity)
        {
            entities.Add(entity);
        }
    }
}

/// <summary>One name of one entity.</summary>
/// <param name="Entity">The entity's index.</param>
/// <param name="Argument">The kind of name: <see cref="FullName"/>, the index of an alias, or <see cref="FirstShared"/> plus the index of a shared
/// alias.</param>
/// <param name="Text">The name, cleaned (<see cref="NameText.Clean"/>). Empty names are never found.</param>
/// <param name="IsShared">Whether the name means all entities that share it.</param>
internal readonly record struct DeclaredName(int Entity, int Argument, string Text, bool IsShared)
{
    /// <summary>The argument of the full name.</summary>
    public const int FullName = -1;

    /// <summary>The argument of the first shared alias.</summary>
    public const int FirstShared = 1000;
}
