using System;
using System.ComponentModel;
using Dataset.Image;
using Dataset.Primitives;

namespace Dataset.CompilerServices;

/// <summary>The source of the segments of a corpus: constants in generated code, or bytes. Only generated code derives from this type.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class CorpusData
{
    /// <summary>Gets the number of segments: the corpus segment, a reading segment and a links segment for each article, and the index segments.</summary>
    public abstract int SegmentCount { get; }

    /// <summary>
    /// Returns the bytes of a segment. Segment 0 is the corpus segment. Segments 1 + 2i and 2 + 2i are the reading and the links of the i-th article. The index
    /// segments start at 1 + 2n.
    /// </summary>
    /// <param name="index">The zero-based number of the segment.</param>
    /// <returns>The bytes of the segment, or an empty span if the segment does not exist.</returns>
    public abstract ReadOnlySpan<byte> GetSegment(int index);

    /// <summary>Returns the reading of the i-th article.</summary>
    internal virtual ReadOnlySpan<byte> GetReading(int article) => GetSegment((2 * article) + 1);

    /// <summary>Returns the links of the i-th article.</summary>
    internal virtual ReadOnlySpan<byte> GetLinks(int article) => GetSegment((2 * article) + 2);

    /// <summary>Returns the number of articles.</summary>
    internal virtual int ReadArticleCount()
    {
        var count = new CorpusSegmentReader(GetSegment(0)).ArticleCount;
        return SegmentCount > 2L * count ? count : throw Throw.Image("it has more articles than segments.");
    }

    /// <summary>Returns the corpus over this data. Generated code returns the single object of its class.</summary>
    /// <returns>The corpus.</returns>
    public virtual Corpus GetCorpus() => CreateCorpus(this);

    /// <summary>Creates a corpus over the specified data.</summary>
    /// <param name="data">The data of the corpus.</param>
    /// <returns>A new corpus object.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="data"/> is <see langword="null"/>.</exception>
    protected static Corpus CreateCorpus(CorpusData data)
    {
        ArgumentNullException.ThrowIfNull(data);
        return new Corpus(data);
    }

    /// <summary>
    /// The maximum number of parts that the data can contain. External data could otherwise state a false count that causes a large allocation.
    /// </summary>
    internal virtual int MaxCount => int.MaxValue;

    /// <summary>Creates an article of a corpus over this data or over a part of it.</summary>
    internal virtual Article CreateArticle(Corpus corpus, int index) => new(corpus, index);

    /// <summary>Creates the list of articles. When threads race, this method can be called more than once, and one list is kept.</summary>
    /// <param name="corpus">The corpus that contains the articles.</param>
    /// <returns>The list. In generated code, it has a member for each article.</returns>
    public virtual ArticleList CreateArticles(Corpus corpus) => new(corpus);

    /// <summary>Creates the list of people. See <see cref="CreateArticles"/>.</summary>
    /// <param name="corpus">The corpus that contains the people.</param>
    /// <returns>The list. In generated code, it has a member for each person.</returns>
    public virtual EntityList<Person> CreatePeople(Corpus corpus) => new(corpus);

    /// <summary>Creates the list of organizations. See <see cref="CreateArticles"/>.</summary>
    /// <param name="corpus">The corpus that contains the organizations.</param>
    /// <returns>The list. In generated code, it has a member for each organization.</returns>
    public virtual EntityList<Organization> CreateOrganizations(Corpus corpus) => new(corpus);

    /// <summary>Creates the list of places. See <see cref="CreateArticles"/>.</summary>
    /// <param name="corpus">The corpus that contains the places.</param>
    /// <returns>The list. In generated code, it has a member for each place.</returns>
    public virtual EntityList<Place> CreatePlaces(Corpus corpus) => new(corpus);

    /// <summary>Creates the list of events. See <see cref="CreateArticles"/>.</summary>
    /// <param name="corpus">The corpus that contains the events.</param>
    /// <returns>The list. In generated code, it has a member for each event.</returns>
    public virtual EntityList<NewsEvent> CreateEvents(Corpus corpus) => new(corpus);

    /// <summary>Creates the list of claims. See <see cref="CreateArticles"/>.</summary>
    /// <param name="corpus">The corpus that contains the claims.</param>
    /// <returns>The list. In generated code, it has a member for each claim.</returns>
    public virtual ClaimList CreateClaims(Corpus corpus) => new(corpus);
}
