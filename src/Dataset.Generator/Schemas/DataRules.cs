using Dataset.Compiling;
using Dataset.Text;

namespace Dataset.Schemas;

/// <summary>What the front matter of a corpus' articles is checked for.</summary>
/// <param name="Schema">The schema; null where the front matter has no type.</param>
/// <param name="Exclusions">The keys by which the corpus leaves articles out; a record need not have them.</param>
/// <param name="Entities">The entities, where the schema names any.</param>
/// <param name="Claims">The claims, likewise.</param>
internal sealed record DataRules(
    FrontMatterSchema? Schema, EquatableArray<Exclusion> Exclusions, EquatableArray<EntityDeclaration> Entities, EquatableArray<ClaimDeclaration> Claims)
{
    private ReferenceTable? _references;

    /// <summary>What can be referred to, made once for all articles.</summary>
    public ReferenceTable GetReferences() => _references ??= new(Entities, Claims);

    // The table is made of the lists and is no part of what the rules are.
    public bool Equals(DataRules? other) =>
        ReferenceEquals(this, other) || (other is not null && Equals(Schema, other.Schema) && Exclusions.Equals(other.Exclusions)
            && Entities.Equals(other.Entities) && Claims.Equals(other.Claims));

    public override int GetHashCode() => Schema?.GetHashCode() ?? 0;
}
