using Dataset.Text;

namespace Dataset.Compiling;

/// <summary>The output of stage 3: the corpus segment and what generated code names.</summary>
/// <param name="Segment">The corpus segment.</param>
/// <param name="Articles">By key, ordinal: the order of their segments. An article that was left out (its key is taken) is not included.</param>
/// <param name="Entities">By kind, and within a kind in the order of declaration; an id that is declared twice is included once.</param>
/// <param name="Claims">In the order of declaration; an id that is declared twice is included once.</param>
/// <param name="TextBytes">The total length of all texts in UTF-8.</param>
/// <param name="Issues">The issues of the corpus; those of articles are in <see cref="ReadArticle"/> and <see cref="ArticleLinks"/>.</param>
internal sealed record CompiledCorpus(
    EquatableArray<byte> Segment,
    EquatableArray<CompiledArticle> Articles,
    EquatableArray<CompiledEntity> Entities,
    EquatableArray<CompiledClaim> Claims,
    long TextBytes,
    EquatableArray<Issue> Issues);

/// <summary>An article as generated code names it.</summary>
/// <param name="Input">Its index in the facts that were passed to stage 3.</param>
/// <param name="Key">The key.</param>
/// <param name="MemberName">The property name: an identifier that is unique in its table and differs from the table's own members; not escaped.</param>
/// <param name="Headline">The headline, or null.</param>
/// <param name="Opening">The first words of the story.</param>
internal sealed record CompiledArticle(int Input, string Key, string MemberName, string? Headline, string Opening);

/// <summary>An entity as generated code names it; the member name is as for an article.</summary>
internal sealed record CompiledEntity(EntityKind Kind, string Id, string MemberName, string Name, string? Description);

/// <summary>A claim as generated code names it; the member name is as for an article.</summary>
internal sealed record CompiledClaim(string Id, string MemberName, string Statement);
