using System;
using System.Collections.Generic;
using System.Linq;
using Dataset.Compiling;
using Dataset.Image;
using Dataset.Storage;
using Dataset.Tables;

namespace Dataset.Making;

/// <summary>
/// Creates the data of a corpus with some articles of another: the articles' unchanged segments, and a corpus segment with the data about them.
/// </summary>
internal static class SubsetMaker
{
    /// <summary>Creates the data.</summary>
    /// <param name="corpus">The corpus that contains the articles.</param>
    /// <param name="name">The name of the new corpus.</param>
    /// <param name="articles">The indexes of the articles, ascending.</param>
    public static SubsetData Make(Corpus corpus, string name, int[] articles)
    {
        var content = new CorpusContent(
            name, corpus.Description, corpus.Language, corpus.ReferenceDate?.DayNumber, TermIndex: false,
            new(Array.ConvertAll(articles, index => Describe(corpus.GetArticle(index)))),
            new(corpus.Entities.Select((_, number) => corpus.ReadDeclaration(number)).ToArray()),
            new(corpus.Claims.Select(Describe).ToArray()),
            new(GetEvidence(corpus, articles).ToArray()));
        return new SubsetData(corpus.Data, CorpusSegment.Write(content), articles);
    }

    private static CorpusArticle Describe(Article article) => new(
        article.Key, article.SourcePath, article.MemberName,
        article.Paragraphs.Count, article.Sentences.Count, article.Quotes.Count, article.Utterances.Count, article.Mentions.Count, article.Dates.Count,
        new(article.Authors.ToArray()), new(article.Tags.ToArray()), article.Published?.DayNumber, new(CountEntities(article).ToArray()),
        TimelineList.CountRanges(article));

    private static IEnumerable<CorpusEntityCount> CountEntities(Article article)
    {
        var mentions = article.Mentions.ToLookup(mention => mention.Entity);
        var quotes = article.Quotes.ToLookup(quote => quote.Speaker);
        var utterances = article.Utterances.ToLookup(utterance => utterance.Speaker);
        return article.Entities.Select(entity =>
            new CorpusEntityCount(entity.Number, mentions[entity].Count(), quotes[entity].Count(), utterances[entity].Count()));
    }

    private static CorpusClaim Describe(Claim claim) => new(claim.Id, claim.Statement, new(claim.Disputes.Select(other => other.Index).ToArray()));

    private static IEnumerable<CorpusEvidence> GetEvidence(Corpus corpus, int[] articles) =>
        from claim in corpus.Claims
        from evidence in claim.Evidence
        let article = Array.BinarySearch(articles, evidence.Article.Index)
        where article >= 0
        select new CorpusEvidence(claim.Index, article, evidence.Span, evidence.Sentence?.Index ?? -1);
}
