using Dataset.Compiling;
using Dataset.Text;

namespace Dataset.Schemas;

/// <summary>Finds the entities and claims that front matter refers to.</summary>
internal sealed class ReferenceTable(EquatableArray<EntityDeclaration> entities, EquatableArray<ClaimDeclaration> claims)
{
    private readonly DeclaredEntities _entities = DeclaredEntities.Collect(entities, new IssueList());
    private readonly DeclaredClaims _claims = DeclaredClaims.Collect(claims, new IssueList());

    /// <summary>Finds the one entity of a kind (null: of any kind) by full name, alias or id.</summary>
    /// <param name="kind">The kind.</param>
    /// <param name="name">The full name, alias or id.</param>
    /// <param name="why">Why there is no such entity, as a relative clause about the name; empty if there is one.</param>
    /// <returns>The id of the entity, or null.</returns>
    public string? FindEntity(EntityKind? kind, string name, out string why)
    {
        var found = _entities.FindAll(name, kind);
        if (found.Count == 1)
        {
            why = "";
            return _entities[found[0]].Id;
        }

        why = found.Count > 1
            ? $"which could be {Enumeration.Join(found, x => $"'{_entities[x].Name}'", "or")}; use the full name or the id"
            : kind is not null && _entities.FindAll(name, null) is { Count: > 0 } others
            ? $"which is {NameOf(_entities[others[0]].Kind)} in the corpus, but {NameOf(kind)} was expected"
            : $"which is not the name, alias or id of {NameOf(kind)} that the corpus declares{_entities.GetHint(name, kind)}";
        return null;
    }

    /// <summary>Whether the corpus declares a claim with that id; if not, <paramref name="why"/> names the nearest.</summary>
    public bool HasClaim(string id, out string why)
    {
        var isFound = _claims.Find(id) >= 0;
        why = isFound ? "" : _claims.GetHint(id);
        return isFound;
    }

    /// <summary>Returns a kind of entity for a sentence.</summary>
    public static string NameOf(EntityKind? kind) => kind switch
    {
        EntityKind.Person => "a person",
        EntityKind.Organization => "an organization",
        EntityKind.Place => "a place",
        EntityKind.Event => "an event",
        _ => "a person, organization, place or event",
    };
}
