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

// Tables that compare what the articles say.
public sealed partial class Corpus
{
    private CoverageTable? _coverage;
    private TimelineList? _timeline;

    /// <summary>Gets the coverage of the claims: which articles assert a claim, dispute it, or are silent about it.</summary>
    public CoverageTable Coverage => Once.Get(ref _coverage, this, static corpus => new CoverageTable(corpus));

    /// <summary>
    /// Gets the timeline: one entry for each distinct range of days that expressions in the texts refer to, ordered by first day and then by last day.
    /// Expressions whose days are not certain (<see cref="DateMention.Range"/> is <see langword="null"/>) are not included.
    /// </summary>
    /// <remarks>The ranges and their articles are compiled. The expressions of an entry are found in these articles on first access.</remarks>
    /// <example><code>
    /// foreach (TimelineEntry entry in corpus.Timeline)
    /// {
    ///     Console.WriteLine($"{entry.Range}: {string.Join(", ", entry.Mentions.Select(mention =&gt; mention.Text).Distinct())}");
    /// }
    /// </code></example>
    public IReadOnlyList<TimelineEntry> Timeline => TimelineEntries;

    /// <summary>Finds the entries of <see cref="Timeline"/> whose range contains a day: first the day itself, then its week, month or year.</summary>
    /// <param name="day">The day to find.</param>
    /// <returns>The entries whose range contains the day, ordered by length and then in the order of <see cref="Timeline"/>.</returns>
    public IReadOnlyList<TimelineEntry> DatedOn(DateOnly day) => TimelineEntries.FindOn(day.DayNumber).AsReadOnly();

    /// <summary>
    /// Finds statements that several articles quote, in the same wording or in different wordings such as two translations. Each statement is a group of
    /// quotations that are all similar to each other.
    /// </summary>
    /// <remarks>
    /// <para>Similarity is measured the same way as in <see cref="SimilarQuotes"/>. Terms and titles in quotation marks (<see cref="QuoteKind.Term"/>) are not
    /// statements and are ignored.</para>
    /// <para>Quotations of the same words start in the same group. Then the pairs of quotations from different articles are processed, most similar first (ties
    /// in the order of the first quotation and then of the second). The two groups of a pair are merged if no article is in both, and if every quotation of one
    /// group has at least the similarity <paramref name="minimum"/> to every quotation of the other. Therefore, no chain of small changes leads from one
    /// statement to another, an article has only one wording of a statement (which it may repeat), every quotation is in at most one group, and the result
    /// depends only on the texts.</para>
    /// <para>The work is bounded, as described for <see cref="SentenceWordings"/>. Every call computes the groups again.</para>
    /// </remarks>
    /// <param name="minimum">The minimum cosine of the tf-idf vectors of any two versions, greater than 0 and at most 1.</param>
    /// <returns>The groups with quotations from at least two articles, ordered by their first versions.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="minimum"/> is not greater than 0 or is greater than 1.</exception>
    /// <example><code>
    /// foreach (Wording&lt;Quote&gt; wording in corpus.Wordings())
    /// {
    ///     Console.WriteLine(string.Join(" / ", wording.Versions.Select(quote =&gt; quote.Text).Distinct()));
    /// }
    /// </code></example>
    public IReadOnlyList<Wording<Quote>> Wordings(double minimum = 0.5) =>
        FindWordings(Quotes, static q => (q.Article, q.Span), static q => q.Kind != QuoteKind.Term, minimum);

    /// <summary>
    /// Finds sentences that occur in several articles, in the same wording or in different wordings. Each group contains sentences that are all similar to each
    /// other.
    /// </summary>
    /// <remarks>
    /// <para>The groups are formed as in <see cref="Wordings"/>, with the similarity of <see cref="SimilarSentences"/>.</para>
    /// <para>The work is bounded for any texts: sentences of the same words are treated as one; a sentence is compared with at most 4,096 others, those that
    /// share its rarest words, and the 64 most similar are kept; a group has at most 256 different wordings. Every call computes the groups again.</para>
    /// </remarks>
    /// <param name="minimum">The minimum cosine of the tf-idf vectors of any two versions, greater than 0 and at most 1.</param>
    /// <returns>The groups with sentences from at least two articles, ordered by their first versions.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="minimum"/> is not greater than 0 or is greater than 1.</exception>
    public IReadOnlyList<Wording<Sentence>> SentenceWordings(double minimum = 0.5) =>
        FindWordings(Sentences, static s => (s.Article, s.Span), static _ => true, minimum);

    /// <summary>
    /// Compares two texts word by word and returns what is equal, what is only in the old text, what is only in the new text, and what is replaced. It is
    /// intended for versions of one statement, such as two translations.
    /// </summary>
    /// <remarks>
    /// <para>The texts are compared by words (those of <see cref="TextAnalyzer.Tokenize(string)"/>), runs of whitespace, and single other characters. Two
    /// pieces are equal if all their characters are equal. Of all possible alignments, the method chooses one that keeps as many long words, and words that
    /// occur once in each text, as possible in few pieces: a single <c>the</c> or space between two changes becomes part of the change.</para>
    /// <para>The <see cref="TextChange.Old"/> spans of all changes cover the old text from beginning to end in order, and the <see cref="TextChange.New"/>
    /// spans cover the new text. Two consecutive changes are never of the same kind. Equal texts are one <see cref="ChangeKind.Equal"/> change, and two empty
    /// texts have no changes.</para>
    /// <para>The time is bounded by the length of the texts: stretches of more than a few hundred words are first divided at words that occur once in each
    /// text. A long stretch without such a word is one <see cref="ChangeKind.Replaced"/> change.</para>
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
    /// Creates an ADO.NET data reader for a flat table of the corpus. The reader can be passed to
    /// <see cref="System.Data.DataTable.Load(System.Data.IDataReader)"/>, bulk copy APIs, data frames and CSV writers.
    /// </summary>
    /// <remarks>
    /// <para>Rows are created as they are read. Columns are typed: <see cref="string"/>, <see cref="int"/>, <see cref="double"/> and <see cref="DateOnly"/>,
    /// which <see cref="DbDataReader.GetDateTime"/> returns as midnight at the beginning of the day. Lists and front matter are JSON texts. Spans have two
    /// forms: <c>start</c> and <c>length</c> in UTF-16 code units, as used by .NET, and <c>cp_start</c> and <c>cp_length</c> in code points, as used by SQL and
    /// Python.</para>
    /// <para><see cref="DbDataReaderExtensions.GetColumnSchema"/> returns the columns as <see cref="CorpusTableColumn"/> objects. Rows are in the order of the
    /// list that the table represents (see <see cref="CorpusTable"/>). If the corpus has no term index, reading <see cref="CorpusTable.Terms"/> builds
    /// it.</para>
    /// </remarks>
    /// <param name="table">The table to read.</param>
    /// <returns>A new reader that is positioned before the first row.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="table"/> is not a defined table.</exception>
    /// <example><code>
    /// var quotes = new DataTable();
    /// quotes.Load(corpus.CreateDataReader(CorpusTable.Quotes));
    /// </code></example>
    public DbDataReader CreateDataReader(CorpusTable table) => RowTables.Get(table).Open(this);
}
