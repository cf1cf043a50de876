using System.Threading;
using Dataset.Compiling;
using Dataset.Inputs;
using Dataset.Linking;
using Dataset.Linking.Speakers;
using Dataset.Text;

namespace Dataset.Stages;

/// <summary>The data that linking needs about a corpus. The tables are created once for all its articles, when the first one needs them.</summary>
internal sealed record LinkingRules(EquatableArray<EntityDeclaration> Entities, EquatableArray<SpeakerDeclaration> SpeakerDeclarations)
{
    private AliasTable? _aliases;
    private SpeakerTable? _speakers;

    public AliasTable Aliases => _aliases ??= new(Entities);

    public SpeakerTable Speakers => _speakers ??= new(SpeakerDeclarations);

    public static ByCorpus<LinkingRules> From(CorpusSet corpora, CancellationToken cancellation) =>
        ByCorpus.From(corpora, static corpus => new LinkingRules(corpus.Declaration.Entities, corpus.Declaration.Speakers));

    // The tables are derived from the lists and are not part of the identity of the rules.
    public bool Equals(LinkingRules? other) =>
        ReferenceEquals(this, other) || (other is not null && Entities.Equals(other.Entities) && SpeakerDeclarations.Equals(other.SpeakerDeclarations));

    public override int GetHashCode() => Entities.GetHashCode();
}

/// <summary>A reading and the rules of its corpus.</summary>
internal sealed record LinkingRequest(Reading Reading, LinkingRules Rules);

/// <summary>An article that was read and linked.</summary>
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
