using System;
using System.Collections.Generic;
using System.Threading;
using Dataset.Compiling;
using Dataset.Image;
using Dataset.Linking;
using Dataset.Linking.Speakers;
using Dataset.Text.Terms;

namespace Dataset.Making;

/// <summary>Runs the stages for one article. One instance serves all articles of a corpus, on any thread.</summary>
internal sealed class ArticleMaker
{
    private readonly CorpusDeclaration _corpus;
    private readonly AliasTable _aliases;
    private readonly SpeakerTable _speakers;
    private readonly EvidenceTable _evidence;
    private readonly Dictionary<string, ArticleDeclaration> _declared = new(StringComparer.Ordinal);

    public ArticleMaker(CorpusDeclaration corpus)
    {
        _corpus = corpus;
        _aliases = new(corpus.Entities);
        _speakers = new(corpus.Speakers);
        _evidence = new(corpus.Evidence);
        foreach (var article in corpus.Articles)
        {
            // The first of several declarations of one article is used.
            _declared.TryAdd(article.Key, article);
        }
    }

    public MadeArticle Make(ArticleInput input, TermCollector terms, CancellationToken cancellation)
    {
        var article = ArticleCompiler.Read(input, _declared.GetValueOrDefault(input.Key), _corpus.ReferenceDay, _corpus.Exclusions, cancellation);
        var links = ArticleLinker.Link(article, _aliases, _speakers, cancellation);
        return new(
            ArticleCompiler.GetFacts(article),
            ArticleLinker.GetFacts(article, links, EvidenceFinder.Find(article, _evidence, cancellation)),
            article.IsExcluded ? [] : ReadingSegment.Write(article),
            article.IsExcluded ? [] : LinksSegment.Write(links),
            _corpus.TermIndex && !article.IsExcluded ? terms.Collect(article.Reading.Text, IndexUnits.Of(article.Reading)) : null,
            [.. article.Issues, .. links.Issues]);
    }
}

/// <summary>The data that is kept of an article: its segments, which are empty if it is excluded, and the facts that the corpus needs.</summary>
internal sealed record MadeArticle(
    ArticleFacts Facts, LinkFacts LinkFacts, byte[] Reading, byte[] Links, ArticleTerms? Terms, Issue[] Issues);
