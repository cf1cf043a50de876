using Dataset.Text;

namespace Dataset.Compiling;

// What a corpus declares, as plain data. It contains no locations: a declaration that only moved must not cause code to be generated again.
// An issue refers to a declaration by list and index (IssueTarget); the code that reports it has the location.

/// <summary>All declarations of one corpus. Lists are in the order of declaration.</summary>
internal sealed record CorpusDeclaration(
    string Name,
    string? Description,
    string Language,
    int? ReferenceDay,
    bool TermIndex,
    EquatableArray<EntityDeclaration> Entities,
    EquatableArray<ClaimDeclaration> Claims,
    EquatableArray<EvidenceDeclaration> Evidence,
    EquatableArray<ArticleDeclaration> Articles,
    EquatableArray<SpeakerDeclaration> Speakers)
{
    /// <summary>The front matter keys that exclude articles. Keys that apply only to a release are not active in other builds.</summary>
    public EquatableArray<Exclusion> Exclusions { get; init; }
}

/// <summary>A front matter key that excludes an article from the corpus if its value is <c>true</c>.</summary>
/// <param name="Key">The key.</param>
/// <param name="IsActive">Whether the key applies in this build. If not, its values are still checked: the next build may be a release.</param>
internal readonly record struct Exclusion(string Key, bool IsActive);

/// <summary>A person, organization, place or event.</summary>
/// <param name="Kind">The kind of entity.</param>
/// <param name="Id">The declared id, or the name as an identifier in PascalCase; unique in the corpus, and the member name.</param>
/// <param name="Name">The full name, which is also an alias.</param>
/// <param name="Description">A description for readers, or null.</param>
/// <param name="Aliases">The other names, without the full name.</param>
/// <param name="SharedAliases">Names that refer at once to this entity and to every other one that shares them.</param>
internal sealed record EntityDeclaration(
    EntityKind Kind, string Id, string Name, string? Description, EquatableArray<string> Aliases, EquatableArray<string> SharedAliases);

/// <summary>A statement that reports make, and the id of the claim that it contradicts, if any.</summary>
internal sealed record ClaimDeclaration(string Id, string Statement, string? Disputes);

/// <summary>The words in which a report makes a claim; <paramref name="Article"/> is a key that limits where they may occur.</summary>
internal sealed record EvidenceDeclaration(string ClaimId, string Text, string? Article);

/// <summary>What is declared about one article, by its key. <paramref name="Published"/> is a <c>DateOnly.DayNumber</c>.</summary>
internal sealed record ArticleDeclaration(string Key, string? Name, string? Publisher, string? Url, int? Published);

/// <summary>The speaker of a quotation, which is identified by its opening words; <paramref name="Article"/> is a key that limits where it may occur.</summary>
internal sealed record SpeakerDeclaration(string Opening, string Entity, string? Article);
