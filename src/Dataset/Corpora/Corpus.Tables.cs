using System;
using System.Collections.Generic;
using System.Collections.ObjectModel;
using System.Data.Common;
using Dataset.Aligning;
using Dataset.Lists;
using Dataset.Rows;
using Dataset.Search;
using Dataset.Tables;

namespace Dataset;

// What the articles say side by side.
public sealed partial class Corpus
{
    private CoverageTable? _coverage;
    private TimelineList? _timeline;

    /// <summary>Which article asserts which claim, which disputes it, and which is silent.</summary>
    public CoverageTable Coverage => Once.Get(ref _coverage, this, static corpus => new CoverageTable(corpus));

    /// <summary>
    /// What the texts date: one entry for each range of days that some expression means, by first day, then by last day. Expressions whose days are not certain
    /// (<see cref="DateMention.Range"/> is <see langword="null"/>) are in none.
    /// </summary>
    /// <remarks>The ranges and their articles are compiled; the expressions are found in these articles when an entry is asked for them.</remarks>
    /// <example><code>
    /// foreach (TimelineEntry entry in corpus.Timeline)
    /// {
    ///     Console.WriteLine($"{entry.Range}: {string.Join(", ", entry.Mentions.Select(mention =&gt; mention.Text).Distinct())}");
    /// }
    /// </code></example>
    public IReadOnlyList<TimelineEntry> Timeline => TimelineEntries;

    /// <summary>
    /// The entries of <see cref="Timeline"/> that a day lies in: the day itself first, then its week, month or year, by length and then in order.
    /// </summary>
    /// <param name="day">The day.</param>
    /// <returns>The entries whose range contains the day; the shortest range first.</returns>
    public IReadOnlyList<TimelineEntry> DatedOn(DateOnly day) => TimelineEntries.FindOn(day.DayNumber).AsReadOnly();

    /// <summary>
    /// The statements that are quoted by several articles in one wording or in several, such as two translations: groups of quotations which are all
    /// pairwise similar.
    /// </summary>
    /// <remarks>
    /// <para>Similarity is that of <see cref="SimilarQuotes"/>. Terms and titles in quotation marks (<see cref="QuoteKind.Term"/>) are no statements and
    /// take no part.</para>
    /// <para>Quotations of the same words are together from the beginning. Then the pairs of quotations from different articles are taken, the most similar
    /// first (ties in order of the first quotation, then of the second), and the two groups of a pair become one if no article is in both, and every quotation
    /// of the one is at least as similar as <paramref name="minimum"/> to every quotation of the other. So no chain of small changes leads from one statement
    /// to another, an article has one wording of a statement, if it repeats it or not, every quotation is in one group at most, and the result depends on
    /// nothing but the texts.</para>
    /// <para>The work is bounded: <see cref="SentenceWordings"/> says how. Every call makes the groups anew.</para>
    /// </remarks>
    /// <param name="minimum">The least cosine of the tf-idf vectors of any two versions, above 0 and up to 1.</param>
    /// <returns>Groups from at least two articles, in order of their first versions.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="minimum"/> is not above 0 or is above 1.</exception>
    /// <example><code>
    /// foreach (Wording&lt;Quote&gt; wording in corpus.Wordings())
    /// {
    ///     Console.WriteLine(string.Join(" / ", wording.Versions.Select(quote =&gt; quote.Text).Distinct()));
    /// }
    /// </code></example>
    public IReadOnlyList<Wording<Quote>> Wordings(double minimum = 0.5) =>
        FindWordings(Quotes, static q => (q.Article, q.Span), static q => q.Kind != QuoteKind.Term, minimum);

    /// <summary>The sentences that several articles have in one wording or in several: groups of sentences which are all pairwise similar.</summary>
    /// <remarks>
    /// <para>The groups are made as <see cref="Wordings"/> makes them, of the similarity of <see cref="SimilarSentences"/>.</para>
    /// <para>The work is bounded, whatever the texts: sentences of the same words are one; a sentence is compared with at most 4,096
    /// others, those that share its rarest words, and keeps the 64 most similar; a group has at most 256 different wordings. Every call makes the groups
    /// anew.</para>
    /// </remarks>
    /// <param name="minimum">The least cosine of the tf-idf vectors of any two versions, above 0 and up to 1.</param>
    /// <returns>Groups from at least two articles, in order of their first versions.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="minimum"/> is not above 0 or is above 1.</exception>
    public IReadOnlyList<Wording<Sentence>> SentenceWordings(double minimum = 0.5) =>
        FindWordings(Sentences, static s => (s.Article, s.Span), static _ => true, minimum);

    /// <summary>
    /// Compares two texts word by word: what both have, what is only in the old one, what is only in the new one, and what stands in place of what. It is
    /// meant for versions of one statement, such as two translations.
    /// </summary>
    /// <remarks>
    /// <para>The texts are compared by words (those of <see cref="TextAnalyzer.Tokenize(string)"/>), runs of white space, and single other characters; equal
    /// means equal in every character. Of all alignments one is chosen that keeps as much as possible of long words and of words that stand once in each text,
    /// in few pieces: a lone <c>the</c> or blank between two changes is part of the change.</para>
    /// <para>The <see cref="TextChange.Old"/> spans of all changes cover the old text from beginning to end in order, the <see cref="TextChange.New"/> spans
    /// the new one; two neighbours are never of the same kind, and equal texts are one <see cref="ChangeKind.Equal"/>. Two empty texts have no changes.</para>
    /// <para>The time is bounded by the length of the texts: stretches of more than some hundred words are first divided at words that stand once in each text.
    /// A long stretch without such a word is one <see cref="ChangeKind.Replaced"/>.</para>
    /// </remarks>
    /// <param name="old">The old text.</param>
    /// <param name="new">The new text.</param>
    /// <returns>The changes, in order of both texts.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="old"/> or <paramref name="new"/> is <see langword="null"/>.</exception>
    /// <example><code>
    /// foreach (TextChange change in Corpus.Align("We hope to meet again.", "We hope to see you again."))
    /// {
    ///     Console.WriteLine(change); // Equal [0..11) [0..11), Replaced [11..15) [11..18), Equal [15..22) [18..25)
    /// }
    /// </code></example>
    public static IReadOnlyList<TextChange> Align(string old, string @new)
    {
        ArgumentNullException.ThrowIfNull(old);
        ArgumentNullException.ThrowIfNull(@new);
        return Array.AsReadOnly(TextAligner.Align(old, @new));
    }

    internal TimelineList TimelineEntries => Once.Get(ref _timeline, this, static corpus => new TimelineList(corpus));

    private static ReadOnlyCollection<Wording<T>> FindWordings<T>(
        IReadOnlyList<T> pieces, Func<T, (Article Article, TextSpan Span)> select, Func<T, bool> takesPart, double minimum)
        where T : class
    {
        CheckMinimum(minimum);
        return Array.AsReadOnly(WordingFinder.Find(pieces, select, takesPart, minimum));
    }

    /// <summary>
    /// Reads a flat table of the corpus by ADO.NET's convention: <see cref="System.Data.DataTable.Load(System.Data.IDataReader)"/>, bulk copies, data
    /// frames and
    /// writers of CSV take the reader as it is.
    /// </summary>
    /// <remarks>
    /// <para>Rows are made while they are read. Columns are typed: <see cref="string"/>, <see cref="int"/>, <see cref="double"/> and
    /// <see cref="DateOnly"/>, which
    /// <see cref="DbDataReader.GetDateTime"/> gives as the midnight at its beginning. Lists and front matter are JSON texts. Spans come twice: <c>start</c> and
    /// <c>length</c> in UTF-16 code units, as .NET counts, <c>cp_start</c> and <c>cp_length</c> in code points, as SQL and Python do.</para>
    /// <para><see cref="DbDataReaderExtensions.GetColumnSchema"/> gives the columns as <see cref="CorpusTableColumn"/>s. The order of the rows is that of
    /// the list that the
    /// table shows (<see cref="CorpusTable"/>). A corpus of compiled data that has no term index makes it when <see cref="CorpusTable.Terms"/> is read.</para>
    /// </remarks>
    /// <param name="table">The table.</param>
    /// <returns>A reader before the first row. Each call gives one of its own.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="table"/> is none of the tables.</exception>
    /// <example><code>
    /// var quotes = new DataTable();
    /// quotes.Load(corpus.CreateDataReader(CorpusTable.Quotes));
    /// </code></example>
    public DbDataReader CreateDataReader(CorpusTable table) => RowTables.Get(table).Open(this);
}
