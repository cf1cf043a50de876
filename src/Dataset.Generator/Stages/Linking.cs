using System.Threading;
using Dataset.Compiling;
using Dataset.Inputs;
using Dataset.Linking;
using Dataset.Linking.Speakers;
using Dataset.Text;

namespace Dataset.Stages;

/// <summary>What linking needs to know of a corpus. The tables are made once for all its articles, when the first asks.</summary>
internal sealed record LinkingRules(EquatableArray<EntityDeclaration> Entities, EquatableArray<SpeakerDeclaration> SpeakerDeclarations)
{
    private AliasTable? _aliases;
    private SpeakerTable? _speakers;

    public AliasTable Aliases => _aliases ??= new(Entities);

    public SpeakerTable Speakers => _speakers ??= new(SpeakerDeclarations);

    public static ByCorpus<LinkingRules> From(CorpusSet corpora, CancellationToken cancellation) =>
        ByCorpus.From(corpora, static corpus => new LinkingRules(corpus.Declaration.Entities, corpus.Declaration.Speakers));

    // The tables are made of the lists and are no part of what the rules are.
    public bool Equals(LinkingRules? other) =>
        ReferenceEquals(this, other) || (other is not null && Entities.Equals(other.Entities) && SpeakerDeclarations.Equals(other.SpeakerDeclarations));

    public override int GetHashCode() => Entities.GetHashCode();
}

/// <summary>A reading and the rules of its corpus.</summary>
internal sealed record LinkingRequest(Reading Reading, LinkingRules Rules);

/// <summary>An article read and linked.</summary>
internal sealed record LinkedArticle(Reading Reading, ArticleLinks Links);

/// <summary>Stage 2 as a step.</summary>
internal static class LinkingStage
{
    private static readonly LinkingRules None = new(default, default);

    public static LinkingRequest GetRequest(Reading reading, ByCorpus<LinkingRules> rules) =>
        new(reading, rules.Find(reading.Article.Corpus.FullName) ?? None);

    public static LinkedArticle Link(LinkingRequest request, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        return new(request.Reading, ArticleLinker.Link(request.Reading.Content, request.Rules.Aliases, request.Rules.Speakers, cancellation));
    }
}
