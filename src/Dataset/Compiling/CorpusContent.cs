using Dataset.Text;

namespace Dataset.Compiling;

// What the corpus segment holds, ordered, checked and without duplicates: what CorpusCompiler makes of declarations and facts.

/// <summary>
/// All of a corpus but the articles' own segments: articles by key, ordinal; entities by kind and within a kind by declaration; claims by declaration;
/// evidence by claim and within a claim by declaration. Keys and ids are unique.
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

/// <summary>An article as the corpus knows it. <paramref name="Published"/> is a <c>DateOnly.DayNumber</c>.</summary>
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

/// <summary>How often an entity (by its index in the corpus) is mentioned, and how many quotations and utterances it says, in one article.</summary>
internal readonly record struct CorpusEntityCount(int Entity, int Mentions, int Quotes, int Utterances);

/// <summary>A claim and the indexes of the claims that it contradicts, in both directions, rising.</summary>
internal sealed record CorpusClaim(string Id, string Statement, EquatableArray<int> Disputes);

/// <summary>Where an article makes a claim; <paramref name="Sentence"/> is -1 where the words cross sentences or stand outside of them.</summary>
internal readonly record struct CorpusEvidence(int Claim, int Article, TextSpan Span, int Sentence);
