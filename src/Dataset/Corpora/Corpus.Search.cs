using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Dataset.Lists;
using Dataset.Making;
using Dataset.Search;
using Dataset.Text.Terms;

namespace Dataset;

public sealed partial class Corpus
{
    private TermIndex? _termIndex;
    private object? _termIndexGate;
    private TermList? _terms;

    /// <summary>
    /// The terms of the corpus' sentences, headlines, decks, subheadings and credits. A corpus that was compiled with its term index has them at
    /// no cost; any other builds the same index when it is first needed, once.
    /// </summary>
    public TermList Terms => Once.Get(ref _terms, this, static corpus => new TermList(corpus, corpus.TermIndex));

    // Built once whoever races: a large index takes seconds and much memory.
    private TermIndex TermIndex => _termIndex ?? LazyInitializer.EnsureInitialized(ref _termIndex, ref _termIndexGate, OpenTermIndex);

    /// <summary>Finds the articles that answer a query, best first.</summary>
    /// <remarks>
    /// <para>A query has words, <c>"phrases"</c>, beginnings of words (<c>diplom*</c>, also as the last word of a phrase) and, with a minus
    /// before them, words and phrases that must not be there. A hit has everything that is wanted and nothing that is not. Case, and straight
    /// or curly apostrophes, make no difference; <c>Kim</c> finds <c>Kim's</c>; <c>Japan</c> finds <c>Korea-Japan</c>; a word without
    /// diacritics finds the word with them, not the other way round.</para>
    /// <para>What is asked for twice counts once. A query may have 4,000 characters and 16 different words and phrases, a phrase 64 words.</para>
    /// <para>Ranking is Okapi BM25 with k1 = 1.2 and b = 0.75 (Robertson and Zaragoza, 2009), the articles' lengths in words, each item of the query
    /// weighed by <c>ln(1 + (N - n + 0.5) / (n + 0.5))</c>, where n of N articles have it. Ties stand in the order of the articles' keys.</para>
    /// </remarks>
    /// <param name="query">The query.</param>
    /// <param name="limit">How many hits to give at most.</param>
    /// <returns>The hits, best first.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="query"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">The query is empty, wants nothing, is too long, or cannot be read: the message has the position.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="limit"/> is below 1.</exception>
    /// <example><code>
    /// foreach (var hit in SeoulSummit.Corpus.Search("\"shuttle diplomacy\" evacuat* -Reuters", limit: 3))
    /// {
    ///     Console.WriteLine($"{hit.Score:0.00} {hit.Article.Key}: {hit.Sentence?.Text}");
    /// }
    /// </code></example>
    public IReadOnlyList<SearchHit> Search(string query, int limit = 10)
    {
        ArgumentNullException.ThrowIfNull(query);
        ArgumentOutOfRangeException.ThrowIfLessThan(limit, 1);
        var items = QueryParser.ParseQuery(query, nameof(query));
        return Array.AsReadOnly(new SearchEngine(this, TermIndex).Search(items, limit));
    }

    /// <summary>Every place of a word or phrase with what stands around it, in the order of the articles and of their text.</summary>
    /// <remarks>
    /// The phrase is found as <see cref="Search"/> finds it; its last word may be the beginning of one (<c>secur*</c>). The lines are made as they are walked.
    /// </remarks>
    /// <param name="phrase">A word or phrase; quotation marks around it make no difference.</param>
    /// <param name="width">How many UTF-16 code units to show on either side at most.</param>
    /// <returns>The lines.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="phrase"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">The phrase has no word, more than 64, or an asterisk that does not end it: the message has the position.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="width"/> is negative.</exception>
    public IEnumerable<ConcordanceLine> Concordance(string phrase, int width = 40)
    {
        ArgumentNullException.ThrowIfNull(phrase);
        ArgumentOutOfRangeException.ThrowIfNegative(width);
        var item = QueryParser.ParsePhrase(phrase, nameof(phrase));
        return new ConcordanceReader(this, TermIndex, item, width).Read();
    }

    /// <summary>
    /// How like two articles are: the cosine of their vectors of tf-idf weights (<see cref="ArticleTerm.TfIdf"/>). A word that all articles have
    /// weighs nothing.
    /// </summary>
    /// <param name="x">An article of this corpus.</param>
    /// <param name="y">Another one.</param>
    /// <returns>From 0 to 1; 1 for an article and itself.</returns>
    /// <exception cref="ArgumentNullException">An article is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">An article belongs to another corpus.</exception>
    public double Similarity(Article x, Article y)
    {
        CheckOwn(x, nameof(x));
        CheckOwn(y, nameof(y));
        return new ArticleSimilarity(this, TermIndex).Similarity(x, y);
    }

    /// <summary>The articles most like one by <see cref="Similarity"/>, best first; ties in order of their keys.</summary>
    /// <param name="article">An article of this corpus.</param>
    /// <param name="count">How many to give at most.</param>
    /// <returns>The others, without the article itself.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="article"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">The article belongs to another corpus.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="count"/> is below 1.</exception>
    public IReadOnlyList<SimilarArticle> Nearest(Article article, int count = 5)
    {
        CheckOwn(article, nameof(article));
        ArgumentOutOfRangeException.ThrowIfLessThan(count, 1);
        return new ArticleSimilarity(this, TermIndex).Nearest(article, count).AsReadOnly();
    }

    /// <summary>The pairs of sentences of different articles that say nearly the same.</summary>
    /// <param name="minimum">The least cosine of their tf-idf vectors over all sentences, above 0 and up to 1.</param>
    /// <returns>The pairs in order of the first sentence, then of the second.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="minimum"/> is not above 0 or is above 1.</exception>
    public IEnumerable<SimilarPair<Sentence>> SimilarSentences(double minimum = 0.5) => Pairs(Sentences, s => (s.Article, s.Span), minimum);

    /// <summary>The pairs of quotations of different articles that say nearly the same: one statement in two translations.</summary>
    /// <param name="minimum">The least cosine of their tf-idf vectors over all quotations, above 0 and up to 1.</param>
    /// <returns>The pairs in order of the first quotation, then of the second.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="minimum"/> is not above 0 or is above 1.</exception>
    public IEnumerable<SimilarPair<Quote>> SimilarQuotes(double minimum = 0.5) => Pairs(Quotes, q => (q.Article, q.Span), minimum);

    internal void CheckOwn(Article article, string parameter)
    {
        ArgumentNullException.ThrowIfNull(article, parameter);
        if (article.Corpus != this)
        {
            throw Foreign($"article {article.Key}", article.Corpus, parameter);
        }
    }

    internal void CheckOwn(Claim claim, string parameter)
    {
        ArgumentNullException.ThrowIfNull(claim, parameter);
        if (claim.Corpus != this)
        {
            throw Foreign($"claim {claim.Id}", claim.Corpus, parameter);
        }
    }

    private static IEnumerable<SimilarPair<T>> Pairs<T>(IReadOnlyList<T> pieces, Func<T, (Article, TextSpan)> select, double minimum)
        where T : class
    {
        CheckMinimum(minimum);
        return PairFinder.Find(pieces.Select(select), minimum).Select(p => new SimilarPair<T>(pieces[p.First], pieces[p.Second], p.Score));
    }

    private static void CheckMinimum(double minimum)
    {
        if (!(minimum is > 0 and <= 1))
        {
            throw new ArgumentOutOfRangeException(nameof(minimum), minimum, "The least similarity must be above 0 and at most 1.");
        }
    }

    private ArgumentException Foreign(string what, Corpus owner, string parameter) => new(
        owner.Name == Name
            ? $"The {what} belongs to another corpus that is named '{Name}', not to this one."
            : $"The {what} belongs to the corpus '{owner.Name}', not to '{Name}'.",
        parameter);

    private TermIndex OpenTermIndex()
    {
        var head = 1 + (2 * Articles.Count);
        if (Data.SegmentCount > head && TermIndex.IsReadable(Data.GetSegment(head)))
        {
            return new TermIndex(Data, head, Articles.Count);
        }

        return TermIndex.Build(OrderedWork.Do(Articles, static () => new TermCollector(), TermVector.Collect, OrderedWork.AllCores, default));
    }
}
