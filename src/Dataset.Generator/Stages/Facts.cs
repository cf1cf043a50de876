using System.Threading;
using Dataset.Compiling;
using Dataset.Inputs;
using Dataset.Linking;
using Dataset.Text;

namespace Dataset.Stages;

/// <summary>The evidence of a corpus, ready for the search; the table is created for the first article.</summary>
internal sealed record EvidenceRules(EquatableArray<EvidenceDeclaration> Declarations)
{
    private EvidenceTable? _table;

    public EvidenceTable Table => _table ??= new(Declarations);

    public static ByCorpus<EvidenceRules> From(CorpusSet corpora, CancellationToken cancellation) =>
        ByCorpus.From(corpora, static corpus => new EvidenceRules(corpus.Declaration.Evidence));

    // The table is derived from the list and is not part of the identity of the rules.
    public bool Equals(EvidenceRules? other) => ReferenceEquals(this, other) || (other is not null && Declarations.Equals(other.Declarations));

    public override int GetHashCode() => Declarations.GetHashCode();
}

/// <summary>The small facts of one article: all that its corpus needs.</summary>
internal sealed record Facts(string Corpus, ArticleFacts Article, LinkFacts Links);

/// <summary>Extracts the facts of an article.</summary>
internal static class FactsStage
{
    private static readonly EvidenceRules None = new(EquatableArray<EvidenceDeclaration>.Empty);

    public static Facts Get(CheckedArticle article, ByCorpus<EvidenceRules> rules, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        var reading = article.Reading;
        var corpus = reading.Article.Corpus.FullName;
        var evidence = EvidenceFinder.Find(reading.Content, (rules.Find(corpus) ?? None).Table, cancellation);
        var facts = ArticleCompiler.GetFacts(reading.Content) with { References = article.Data.References, NamedEntities = article.Data.Entities };
        return new(corpus, facts, ArticleLinker.GetFacts(reading.Content, article.Links, evidence));
    }
}
