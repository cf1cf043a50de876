using System;
using System.Collections.Generic;
using System.Linq;
using Dataset.Image;
using Dataset.Text;

namespace Dataset.Compiling;

/// <summary>The entities of a corpus, ordered by kind and then by declaration, each id once.</summary>
internal sealed class DeclaredEntities
{
    private const int FullName = -1;
    private const int FirstSharedAlias = 1000;

    private readonly List<int> _declarations = [];
    private readonly List<EntityDeclaration> _entities = [];
    private readonly Dictionary<string, int> _byId = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<int>> _byName = new(StringComparer.Ordinal);

    public int Count => _entities.Count;

    public EntityDeclaration this[int entity] => _entities[entity];

    /// <summary>The entity with that id, -1 if there is none.</summary>
    public int Find(string id) => _byId.TryGetValue(id, out var entity) ? entity : -1;

    /// <summary>The entities that have that id, or else that name or alias; where one has it as its full name, that one alone.</summary>
    public IReadOnlyList<int> FindAll(string idOrName)
    {
        if (_byId.TryGetValue(idOrName, out var entity))
        {
            return [entity];
        }

        var folded = NameFolding.Fold(idOrName);
        if (!_byName.TryGetValue(folded, out var found))
        {
            return [];
        }

        var named = found.FindAll(x => NameFolding.Fold(_entities[x].Name) == folded);
        return named.Count == 1 ? named : found;
    }

    /// <summary>
    /// The entities of a kind (null: of any) that have that name or alias, where one has it as its full name that one alone; else the one that has it as its
    /// id. The look-ups of a corpus find by the same rule.
    /// </summary>
    public IReadOnlyList<int> FindAll(string nameOrId, EntityKind? kind)
    {
        var folded = NameFolding.Fold(nameOrId);
        var found = (_byName.TryGetValue(folded, out var all) ? all : []).FindAll(x => kind is null || _entities[x].Kind == kind);
        if (found.Count == 0 && _byId.TryGetValue(nameOrId, out var entity) && (kind is null || _entities[entity].Kind == kind))
        {
            return [entity];
        }

        var named = found.FindAll(x => NameFolding.Fold(_entities[x].Name) == folded);
        return named.Count == 1 ? named : found;
    }

    /// <summary>What to say of a name that no entity (of that kind) has: the nearest that one has.</summary>
    public string GetHint(string idOrName, EntityKind? kind = null) => Nearest.GetHint(
        idOrName,
        _entities.Where(entity => kind is null || entity.Kind == kind)
            .SelectMany(entity => entity.Aliases.Concat(entity.SharedAliases).Prepend(entity.Name)));

    public EquatableArray<EntityDeclaration> ToArray() => new(_entities);

    /// <summary>Orders the entities and tells ids that are declared twice (DS0012).</summary>
    public static DeclaredEntities Collect(EquatableArray<EntityDeclaration> declarations, IssueList issues)
    {
        var entities = new DeclaredEntities();
        var declared = new HashSet<ulong>();
        var unique = new List<int>(declarations.Count);
        for (var i = 0; i < declarations.Count; i++)
        {
            // Articles name entities by this hash, so it must be as unique as the id.
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

    /// <summary>Tells entities and aliases that no article mentions or names in its front matter (DS0011).</summary>
    public void TellUnused(EquatableArray<ArticleFacts> facts, EquatableArray<LinkFacts> links, IssueList issues)
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
        foreach (var name in entity.Aliases.Concat(entity.SharedAliases).Prepend(entity.Name))
        {
            AddName(NameFolding.Fold(name), _entities.Count - 1);
        }
    }

    private void AddName(string folded, int entity)
    {
        if (!_byName.TryGetValue(folded, out var entities))
        {
            _byName.Add(folded, entities = new(1));
        }

        // Entities come in order: one that is there already is the last.
        if (entities.Count == 0 || entities[entities.Count - 1] != entity)
        {
            entities.Add(entity);
        }
    }
}
