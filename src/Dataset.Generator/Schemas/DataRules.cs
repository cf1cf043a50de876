using Dataset.Compiling;
using Dataset.Text;

namespace Dataset.Schemas;

/// <summary>The rules for checking the front matter of a corpus.</summary>
/// <param name="Schema">The schema, or null if the front matter has no type.</param>
/// <param name="Exclusions">The keys by which the corpus excludes articles; a record need not have them.</param>
/// <param name="Entities">The entities, if the schema refers to any.</param>
/// <param name="Claims">The claims, if the schema refers to any.</param>
internal sealed record DataRules(
    FrontMatterSchema? Schema, EquatableArray<Exclusion> Exclusions, EquatableArray<EntityDeclaration> Entities, EquatableArray<ClaimDeclaration> Claims)
{
    private ReferenceTable? _references;

    /// <summary>Returns the possible reference targets, created once for all articles.</summary>
    public ReferenceTable GetReferences() => _references ??= new(Entities, Claims);

    // The table is derived from the lists and is not part of the identity of the rules.
    public bool Equals(DataRules? other) =>
        ReferenceEquals(this, other) || (other is not null && Equals(Schema, other.Schema) && Exclusions.Equals(other.Exclusions)
            && Entities.Equals(other.Entities) && Claims.Equals(other.Claims));

    public override int GetHashCode() => Schema?.GetHashCode() ?? 0;
}
