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
    /// Gets the terms of the sentences, headlines, decks, subheadings and credits. They are available at no cost if the corpus was compiled with its term
    /// index; otherwise, the same index is built once, when it is first needed.
    /// </summary>
    public TermList Terms => Once.Get(ref _terms, this, static corpus => new TermList(corpus, corpus.TermIndex));

    // Built only once even if threads race, because a large index takes seconds and a lot of memory.
    private TermIndex TermIndex => _termIndex ?? LazyInitializer.EnsureInitialized(ref _termIndex, ref _termIndexGate, OpenTermIndex);

    /// <summary>Finds the articles that match a query, best match first.</summary>
    /// <remarks>
    /// <para>A query consists of words, <c>"phrases"</c> and prefixes (<c>diplom*</c>, also as the last word of a phrase). A minus sign excludes the word or
    /// phrase that follows it. A hit contains everything that the query requires and nothing that it excludes. Case, and straight or curly apostrophes, make no
    /// difference. <c>Kim</c> finds <c>Kim's</c>, and <c>Japan</c> finds <c>Korea-Japan</c>. A word without diacritics also finds the word with diacritics, but
    /// not vice versa.</para>
    /// <para>Duplicates in a query count once. A query can have at most 4,000 characters and 16 different words and phrases. A phrase can have at most 64
    /// words.</para>
    /// <para>Hits are ranked by Okapi BM25 with k1 = 1.2 and b = 0.75 (Robertson and Zaragoza, 2009). The length of an article is its number of words. Each
    /// item of the query is weighted by <c>ln(1 + (N - n + 0.5) / (n + 0.5))</c>, where n of N articles contain it. Ties are in the order of the article
    /// keys.</para>
    /// </remarks>
    /// <param name="query">The query.</param>
    /// <param name="limit">The maximum number of hits.</param>
    /// <returns>The hits, best match first.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="query"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">
    /// The query is empty, requires nothing, is too long, or cannot be parsed. The message contains the position.
    /// </exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="limit"/> is less than 1.</exception>
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

    /// <summary>Finds every occurrence of a word or phrase with its context, ordered by article key and then by position.</summary>
    /// <remarks>
    /// The phrase is matched as in <see cref="Search"/>. Its last word can be a prefix (<c>secur*</c>). The lines are created during enumeration.
    /// </remarks>
    /// <param name="phrase">The word or phrase. Quotation marks around it make no difference.</param>
    /// <param name="width">The maximum number of UTF-16 code units to show on each side.</param>
    /// <returns>The concordance lines.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="phrase"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">
    /// The phrase has no word, has more than 64 words, or contains an asterisk that is not at its end. The message contains the position.
    /// </exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="width"/> is negative.</exception>
    public IEnumerable<ConcordanceLine> Concordance(string phrase, int width = 40)
    {
        ArgumentNullException.ThrowIfNull(phrase);
        ArgumentOutOfRangeException.ThrowIfNegative(width);
        var item = QueryParser.ParsePhrase(phrase, nameof(phrase));
        return new ConcordanceReader(this, TermIndex, item, width).Read();
    }

    /// <summary>
    /// Returns the similarity of two articles: the cosine of their tf-idf vectors (see <see cref="ArticleTerm.TfIdf"/>). A word that occurs in all articles has
    /// no weight.
    /// </summary>
    /// <param name="x">An article of this corpus.</param>
    /// <param name="y">Another article of this corpus.</param>
    /// <returns>A value from 0 to 1. The similarity of an article to itself is 1.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="x"/> or <paramref name="y"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException"><paramref name="x"/> or <paramref name="y"/> belongs to another corpus.</exception>
    public double Similarity(Article x, Article y)
    {
        CheckOwn(x, nameof(x));
        CheckOwn(y, nameof(y));
        return new ArticleSimilarity(this, TermIndex).Similarity(x, y);
    }

    /// <summary>Finds the articles that are most similar to an article by <see cref="Similarity"/>, best match first. Ties are in key order.</summary>
    /// <param name="article">An article of this corpus.</param>
    /// <param name="count">The maximum number of articles to return.</param>
    /// <returns>The similar articles, without the article itself.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="article"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException"><paramref name="article"/> belongs to another corpus.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="count"/> is less than 1.</exception>
    public IReadOnlyList<SimilarArticle> Nearest(Article article, int count = 5)
    {
        CheckOwn(article, nameof(article));
        ArgumentOutOfRangeException.ThrowIfLessThan(count, 1);
        return new ArticleSimilarity(this, TermIndex).Nearest(article, count).AsReadOnly();
    }

    /// <summary>Finds pairs of sentences in different articles that say nearly the same.</summary>
    /// <param name="minimum">The minimum cosine of their tf-idf vectors over all sentences, greater than 0 and at most 1.</param>
    /// <returns>The pairs, ordered by the first sentence and then by the second sentence.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="minimum"/> is not greater than 0 or is greater than 1.</exception>
    public IEnumerable<SimilarPair<Sentence>> SimilarSentences(double minimum = 0.5) => Pairs(Sentences, s => (s.Article, s.Span), minimum);

    /// <summary>Finds pairs of quotations in different articles that say nearly the same, such as two translations of one statement.</summary>
    /// <param name="minimum">The minimum cosine of their tf-idf vectors over all quotations, greater than 0 and at most 1.</param>
    /// <returns>The pairs, ordered by the first quotation and then by the second quotation.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="minimum"/> is not greater than 0 or is greater than 1.</exception>
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
            throw new ArgumentOutOfRangeException(nameof(minimum), minimum, "The minimum similarity must be greater than 0 and at most 1.");
        }
    }

    private ArgumentException Foreign(string what, Corpus owner, string parameter) => new(
        owner.Name == Name
            ? $"The {what} belongs to another corpus named '{Name}', not to this one."
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
