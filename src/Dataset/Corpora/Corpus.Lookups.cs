using System;
using System.Linq;
using Dataset.Image;
using Dataset.Lists;
using Dataset.Primitives;

namespace Dataset;

// Lookups over compiled tables: nothing is grouped at run time, and the first result of a group takes a single read.
public sealed partial class Corpus
{
    private CorpusLookup<Entity, Article>? _articlesByEntity;
    private CorpusLookup<Entity, Mention>? _mentionsByEntity;
    private CorpusLookup<Entity, Quote>? _quotesBySpeaker;
    private CorpusLookup<Entity, Utterance>? _utterancesBySpeaker;
    private CorpusLookup<string, Article>? _articlesByAuthor;
    private CorpusLookup<string, Article>? _articlesByTag;
    private CorpusLookup<DateOnly, Article>? _articlesByPublished;

    /// <summary>
    /// Gets the articles that mention or quote an entity, in key order. Groups are in the order of <see cref="Entities"/>. An entity without articles has no
    /// group.
    /// </summary>
    public ILookup<Entity, Article> ArticlesByEntity => ArticleGroups;

    /// <summary>
    /// Gets the mentions of an entity, ordered by article key and then by position. Groups are in the order of <see cref="Entities"/>. An entity without
    /// mentions has no group.
    /// </summary>
    public ILookup<Entity, Mention> MentionsByEntity => MentionGroups;

    /// <summary>
    /// Gets the quotations of a speaker, ordered by article key and then by position. Groups are in the order of <see cref="Entities"/>. An entity without
    /// quotations has no group.
    /// </summary>
    public ILookup<Entity, Quote> QuotesBySpeaker => QuoteGroups;

    /// <summary>
    /// Gets the utterances of a speaker, ordered by article key and then by the position of the first quotation. Groups are in the order of
    /// <see cref="Entities"/>. An entity without utterances has no group.
    /// </summary>
    public ILookup<Entity, Utterance> UtterancesBySpeaker => UtteranceGroups;

    /// <summary>Gets the articles of an author, in key order. Groups are in ordinal order of the author names.</summary>
    public ILookup<string, Article> ArticlesByAuthor => Once.Get(ref _articlesByAuthor, this, static corpus => new(
        corpus.Segment.AuthorCount,
        corpus.FindIn(CorpusColumn.Authors),
        i => new ArticleGroup<string>(corpus, corpus.Segment.GetAuthor(i), corpus.Segment.GetAuthorArticles(i))));

    /// <summary>Gets the articles with a tag, in key order. Groups are in ordinal order of the tags.</summary>
    public ILookup<string, Article> ArticlesByTag => Once.Get(ref _articlesByTag, this, static corpus => new(
        corpus.Segment.TagCount,
        corpus.FindIn(CorpusColumn.Tags),
        i => new ArticleGroup<string>(corpus, corpus.Segment.GetTag(i), corpus.Segment.GetTagArticles(i))));

    /// <summary>
    /// Gets the articles published on a day, in key order. Groups are in chronological order. Articles without a day of publication are in no group.
    /// </summary>
    public ILookup<DateOnly, Article> ArticlesByPublished => Once.Get(ref _articlesByPublished, this, static corpus => new(
        corpus.Segment.PublishedDayCount,
        day => corpus.Segment.FindPublishedDay(day.DayNumber),
        i => new ArticleGroup<DateOnly>(
            corpus, CalendarDays.ToDate(corpus.Segment.GetPublishedDay(i)), corpus.Segment.GetPublishedArticles(i))));

    internal CorpusLookup<Entity, Article> ArticleGroups => Once.Get(ref _articlesByEntity, this, static corpus => new(
        corpus.EntityCount, corpus.GetNumber, i => new EntityArticleGroup(corpus.GetEntity(i))));

    internal CorpusLookup<Entity, Mention> MentionGroups => Once.Get(ref _mentionsByEntity, this, static corpus => new(
        corpus.EntityCount,
        corpus.GetNumber,
        i => new EntityPartGroup<Mention>(
            corpus.GetEntity(i), corpus.CheckCount(corpus.Segment.GetEntityMentionCount(i)), static a => a.MentionParts, static (m, e) => m.Entity.Equals(e))));

    internal CorpusLookup<Entity, Quote> QuoteGroups => Once.Get(ref _quotesBySpeaker, this, static corpus => new(
        corpus.EntityCount,
        corpus.GetNumber,
        i => new EntityPartGroup<Quote>(
            corpus.GetEntity(i), corpus.CheckCount(corpus.Segment.GetEntityQuoteCount(i)), static a => a.QuoteParts, static (q, e) => e.Equals(q.Speaker))));

    internal CorpusLookup<Entity, Utterance> UtteranceGroups => Once.Get(ref _utterancesBySpeaker, this, static corpus => new(
        corpus.EntityCount,
        corpus.GetNumber,
        i => new EntityPartGroup<Utterance>(
            corpus.GetEntity(i), corpus.CheckCount(corpus.CountUtterances(i)), static a => a.UtteranceParts, static (u, e) => e.Equals(u.Speaker))));

    // An image that was written by an older version of the library does not contain this count.
    private int CountUtterances(int entity) => Segment.GetEntityUtteranceCount(entity) is >= 0 and var count
        ? count
        : GetEntity(entity).Articles.Sum(article => article.Utterances.Count(utterance => GetEntity(entity).Equals(utterance.Speaker)));

    private Func<string, int> FindIn(int column)
    {
        var names = Segment.GetIndex(column);
        return name => name is null ? -1 : names.Find(_data.GetSegment(0), name);
    }

    private int GetNumber(Entity? entity) => entity is not null && entity.Corpus == this ? entity.Number : -1;
}
