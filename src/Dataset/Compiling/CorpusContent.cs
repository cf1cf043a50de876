using Dataset.Text;

namespace Dataset.Compiling;

// The contents of the corpus segment, ordered, checked and without duplicates: what CorpusCompiler makes from declarations and facts.

/// <summary>
/// A whole corpus except for the articles' own segments: articles by key, ordinal; entities by kind, then by declaration; claims by declaration;
/// evidence by claim, then by declaration. Keys and ids are unique.
/// </summary>
internal sealed record CorpusContent(
    string Name,
    string? Description,
    string Language,
    int? ReferenceDay,
    bool TermIndex,
    EquatableArray<CorpusArticle> Articles,
    EquatableArray<EntityDeclaration> Entities,
    EquatableArray<CorpusClaim> Claims,
    EquatableArray<CorpusEvidence> Evidence);

/// <summary>An article in the corpus segment. <paramref name="Published"/> is a <c>DateOnly.DayNumber</c>.</summary>
internal sealed record CorpusArticle(
    string Key,
    string SourcePath,
    string MemberName,
    int ParagraphCount,
    int SentenceCount,
    int QuoteCount,
    int UtteranceCount,
    int MentionCount,
    int DateCount,
    EquatableArray<string> Authors,
    EquatableArray<string> Tags,
    int? Published,
    EquatableArray<CorpusEntityCount> Entities,
    EquatableArray<RangeCount> Ranges);

/// <summary>How often an entity (by its index in the corpus) is mentioned in one article, and how many quotations and utterances it says there.</summary>
internal readonly record struct CorpusEntityCount(int Entity, int Mentions, int Quotes, int Utterances);

/// <summary>A claim and the indexes of the claims that it contradicts, in both directions, ascending.</summary>
internal sealed record CorpusClaim(string Id, string Statement, EquatableArray<int> Disputes);

/// <summary>The place where an article makes a claim; <paramref name="Sentence"/> is -1 if the words cross or lie outside sentences.</summary>
internal readonly record struct CorpusEvidence(int Claim, int Article, TextSpan Span, int Sentence);
