using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Dataset.Image;
using Dataset.Text;

namespace Dataset.Compiling;

/// <summary>The entities of a corpus, ordered by kind and then by declaration, each id once.</summary>
internal sealed class DeclaredEntities
{
    private const int FullName = -1;
    private const int FirstSharedAlias = 1000;

    private readonly Hints _hints;
    private readonly List<int> _declarations = [];
    private readonly List<EntityDeclaration> _entities = [];
    private readonly Dictionary<string, int> _byId = new(StringComparer.Ordinal);
    private readonly Dictionary<(string Name, EntityKind? Kind), List<int>> _byName = new();
    private readonly Dictionary<(string Name, EntityKind? Kind), List<int>> _byFullName = new();

    private DeclaredEntities(int hints) => _hints = new(hints);

    public int Count => _entities.Count;

    public EntityDeclaration this[int entity] => _entities[entity];

    /// <summary>Finds the entity with an id, or -1 if it was not found.</summary>
    public int Find(string id) => _byId.TryGetValue(id, out var entity) ? entity : -1;

    /// <summary>Finds the entities that have an id or, if no entity has the id, a name or alias; if one has it as its full name, only that one.</summary>
    public IReadOnlyList<int> FindAll(string idOrName) =>
        _byId.TryGetValue(idOrName, out var entity) ? [entity] : FindNamed(NameFolding.Fold(idOrName), null);

    /// <summary>
    /// Finds the entities of a kind (null for any) that have a name or alias; if one has it as its full name, only that one; if none has it, the entity that
    /// has it as its id. The lookups of a corpus follow the same rule.
    /// </summary>
    public IReadOnlyList<int> FindAll(string nameOrId, EntityKind? kind)
    {
        var found = FindNamed(NameFolding.Fold(nameOrId), kind);
        return found.Count == 0 && _byId.TryGetValue(nameOrId, out var entity) && (kind is null || _entities[entity].Kind == kind) ? [entity] : found;
    }

    private List<int> FindNamed(string folded, EntityKind? kind) =>
        _byFullName.TryGetValue((folded, kind), out var named) && named.Count == 1 ? named
        : _byName.TryGetValue((folded, kind), out var found) ? found
        : [];

    /// <summary>Returns the hint about a name that no entity (of a kind) has: the nearest existing one.</summary>
    public string GetHint(string idOrName, EntityKind? kind = null) => _hints.Get(
        idOrName,
        _entities.Where(entity => kind is null || entity.Kind == kind)
            .SelectMany(entity => entity.Aliases.Concat(entity.SharedAliases).Prepend(entity.Name)));

    public EquatableArray<EntityDeclaration> ToArray() => new(_entities);

    /// <summary>Orders the entities and reports ids that are declared twice (DS0012); <paramref name="hints"/> is the maximum number of hints.</summary>
    public static DeclaredEntities Collect(
        EquatableArray<EntityDeclaration> declarations, IssueList issues, int hints = int.MaxValue, CancellationToken cancellation = default)
    {
        var entities = new DeclaredEntities(hints);
        var declared = new HashSet<ulong>();
        var unique = new List<int>(declarations.Count);
        for (var i = 0; i < declarations.Count; i++)
        {
            // Articles refer to entities by this hash, so it must be as unique as the id.
            if (declared.Add(EntityHash.Compute(declarations[i].Id.AsSpan())))
            {
                unique.Add(i);
            }
            else
            {
                issues.Add("DS0012", IssueTarget.Declaration(IssueSubject.Entity, i, FullName), "id", declarations[i].Id);
            }
        }

        for (var kind = 0; kind < CorpusSegment.KindCount; kind++)
        {
            cancellation.ThrowIfCancellationRequested();
            foreach (var index in unique)
            {
                if ((int)declarations[index].Kind == kind)
                {
                    entities.Add(index, declarations[index]);
                }
            }
        }

        return entities;
    }

    /// <summary>Reports entities and aliases that no article mentions or names in its front matter (DS0011).</summary>
    public void TellUnused(EquatableArray<ArticleFacts> facts, EquatableArray<LinkFacts> links, IssueList issues, CancellationToken cancellation)
    {
        var used = new HashSet<NameUse>();
        var present = new HashSet<string>(StringComparer.Ordinal);
        var named = new HashSet<EntityReference>();
        foreach (var reference in facts.SelectMany(article => article.NamedEntities))
        {
            present.Add(reference.Id);
            named.Add(reference with { Name = NameFolding.Fold(reference.Name) });
        }

        foreach (var article in links)
        {
            cancellation.ThrowIfCancellationRequested();
            foreach (var name in article.Names)
            {
                used.Add(name);
            }

            foreach (var entity in article.Entities)
            {
                present.Add(entity.Id);
            }
        }

        for (var i = 0; i < Count; i++)
        {
            cancellation.ThrowIfCancellationRequested();
            var entity = _entities[i];
            if (!present.Contains(entity.Id))
            {
                issues.Add("DS0011", IssueTarget.Declaration(IssueSubject.Entity, _declarations[i], FullName), $"'{entity.Name}'");
                continue;
            }

            TellUnused(i, entity.Aliases, 0, used, named, issues);
            TellUnused(i, entity.SharedAliases, FirstSharedAlias, used, named, issues);
        }
    }

    private void TellUnused(
        int entity, EquatableArray<string> aliases, int first, HashSet<NameUse> used, HashSet<EntityReference> named, IssueList issues)
    {
        for (var i = 0; i < aliases.Count; i++)
        {
            var id = _entities[entity].Id;
            if (!used.Contains(new(id, first + i)) && !named.Contains(new(id, NameFolding.Fold(aliases[i]))))
            {
                var target = IssueTarget.Declaration(IssueSubject.Entity, _declarations[entity], first + i);
                issues.Add("DS0011", target, $"'{aliases[i]}', an alias of '{_entities[entity].Name}'");
            }
        }
    }

    private void Add(int declaration, EntityDeclaration entity)
    {
        _byId.Add(entity.Id, _entities.Count);
        _declarations.Add(declaration);
        _entities.Add(entity);
        Add(_byFullName, NameFolding.Fold(entity.Name), entity.Kind);
        foreach (var name in entity.Aliases.Concat(entity.SharedAliases).Prepend(entity.Name))
        {
            Add(_byName, NameFolding.Fold(name), entity.Kind);
        }
    }

    // Adds the last entity, for lookups by its kind and by any kind.
    private void Add(Dictionary<(string Name, EntityKind? Kind), List<int>> names, string folded, EntityKind kind)
    {
        foreach (var asked in (ReadOnlySpan<EntityKind?>)[null, kind])
        {
            if (!names.TryGetValue((folded, asked), out var entities))
            {
                names.Add((folded, asked), entities = new(1));
            }

            // Entities are added in order: if this one is already there, it is the last.
            if (entities.Count == 0 || entities[entities.Count - 1] != _entities.Count - 1)
            {
                entities.Add(_entities.Count - 1);
            }
        }
    }
}
