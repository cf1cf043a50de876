using Dataset.Text;

namespace Dataset.Compiling;

// What a corpus declares, as plain data. No location stands here: a declaration that only moved must re-emit no code.
// An issue names a declaration by its list and index (IssueTarget); whoever reports it knows where that stands.

/// <summary>All that one corpus declares. Lists are in the order of declaration.</summary>
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
    /// <summary>By which keys of front matter articles are left out. Those that only a release heeds are not active here.</summary>
    public EquatableArray<Exclusion> Exclusions { get; init; }
}

/// <summary>A key of front matter that leaves an article out of the corpus where its value is <c>true</c>.</summary>
/// <param name="Key">The key.</param>
/// <param name="IsActive">Whether it does so in this build. If not, its values are checked all the same: the next build may be a release.</param>
internal readonly record struct Exclusion(string Key, bool IsActive);

/// <summary>A person, organization, place or event.</summary>
/// <param name="Kind">Which of them.</param>
/// <param name="Id">The declared id, else the name as an identifier in PascalCase; unique in the corpus, and the member's name.</param>
/// <param name="Name">The full name; itself an alias.</param>
/// <param name="Description">What a reader should know, or null.</param>
/// <param name="Aliases">Other names, without the full one.</param>
/// <param name="SharedAliases">Names that stand for this entity and for each other one that shares them, all at once.</param>
internal sealed record EntityDeclaration(
    EntityKind Kind, string Id, string Name, string? Description, EquatableArray<string> Aliases, EquatableArray<string> SharedAliases);

/// <summary>A statement that reports make, and the id of the claim that it contradicts, if there is one.</summary>
internal sealed record ClaimDeclaration(string Id, string Statement, string? Disputes);

/// <summary>The words in which a report makes a claim; <paramref name="Article"/> is a key that narrows where they stand.</summary>
internal sealed record EvidenceDeclaration(string ClaimId, string Text, string? Article);

/// <summary>What is declared of one article, by its key. <paramref name="Published"/> is a <c>DateOnly.DayNumber</c>.</summary>
internal sealed record ArticleDeclaration(string Key, string? Name, string? Publisher, string? Url, int? Published);

/// <summary>Who says a quotation, which is named by its opening words; <paramref name="Article"/> is a key that narrows where it stands.</summary>
internal sealed record SpeakerDeclaration(string Opening, string Entity, string? Article);
