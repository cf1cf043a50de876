using Dataset.Text;

namespace Dataset.Compiling;

/// <summary>Stage 3 out: the corpus' own segment and what generated code names.</summary>
/// <param name="Segment">The corpus segment.</param>
/// <param name="Articles">By key, ordinal: the order of their segments. An article that was left out (its key is taken) is missing.</param>
/// <param name="Entities">By kind, and within a kind by declaration; an id declared twice counts once.</param>
/// <param name="Claims">By declaration; an id declared twice counts once.</param>
/// <param name="TextBytes">How long all texts are as UTF-8.</param>
/// <param name="Issues">Those of the corpus; the articles' own stand in <see cref="ReadArticle"/> and <see cref="ArticleLinks"/>.</param>
internal sealed record CompiledCorpus(
    EquatableArray<byte> Segment,
    EquatableArray<CompiledArticle> Articles,
    EquatableArray<CompiledEntity> Entities,
    EquatableArray<CompiledClaim> Claims,
    long TextBytes,
    EquatableArray<Issue> Issues);

/// <summary>An article as generated code names it.</summary>
/// <param name="Input">Its index in the facts that stage 3 was given.</param>
/// <param name="Key">The key.</param>
/// <param name="MemberName">The property's name: an identifier, unique in its table and no name that the table has already; not escaped.</param>
/// <param name="Headline">The headline, or null.</param>
/// <param name="Opening">The first words of the story.</param>
internal sealed record CompiledArticle(int Input, string Key, string MemberName, string? Headline, string Opening);

/// <summary>An entity as generated code names it; the member's name is as for an article.</summary>
internal sealed record CompiledEntity(EntityKind Kind, string Id, string MemberName, string Name, string? Description);

/// <summary>A claim as generated code names it; the member's name is as for an article.</summary>
internal sealed record CompiledClaim(string Id, string MemberName, string Statement);
