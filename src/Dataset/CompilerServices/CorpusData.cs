using System;
using System.ComponentModel;
using Dataset.Image;
using Dataset.Primitives;

namespace Dataset.CompilerServices;

/// <summary>
/// Where the segments of a corpus come from: constants in generated code, or bytes. Only generated code derives from this type.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class CorpusData
{
    /// <summary>How many segments there are: the corpus segment, then a reading and a links segment for each article, then the index segments.</summary>
    public abstract int SegmentCount { get; }

    /// <summary>
    /// The bytes of one segment. Segment 0 is the corpus; 1 + 2i and 2 + 2i are reading and links of the i-th article; from 1 + 2n on stand the index segments.
    /// </summary>
    /// <param name="index">The segment's number, from 0.</param>
    /// <returns>Its bytes; empty if there is no such segment.</returns>
    public abstract ReadOnlySpan<byte> GetSegment(int index);

    /// <summary>The reading of the i-th article.</summary>
    internal virtual ReadOnlySpan<byte> GetReading(int article) => GetSegment((2 * article) + 1);

    /// <summary>The links of the i-th article.</summary>
    internal virtual ReadOnlySpan<byte> GetLinks(int article) => GetSegment((2 * article) + 2);

    /// <summary>How many articles there are.</summary>
    internal virtual int ReadArticleCount()
    {
        var count = new CorpusSegmentReader(GetSegment(0)).ArticleCount;
        return SegmentCount > 2L * count ? count : throw Throw.Image("it has more articles than segments.");
    }

    /// <summary>The corpus over this data. Generated code returns the one object that its class has.</summary>
    /// <returns>The corpus.</returns>
    public virtual Corpus GetCorpus() => CreateCorpus(this);

    /// <summary>Creates a corpus over data.</summary>
    /// <param name="data">The data.</param>
    /// <returns>A new corpus object.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="data"/> is <see langword="null"/>.</exception>
    protected static Corpus CreateCorpus(CorpusData data)
    {
        ArgumentNullException.ThrowIfNull(data);
        return new Corpus(data);
    }

    /// <summary>
    /// More parts than this the data cannot hold, whatever they say: what is read from outside could lie about a count to make a list of it costly.
    /// </summary>
    internal virtual int MaxCount => int.MaxValue;

    /// <summary>Makes an article of a corpus over this data, or over a part of it.</summary>
    internal virtual Article CreateArticle(Corpus corpus, int index) => new(corpus, index);

    /// <summary>Makes the list of articles. It may be called more than once when threads race; one list is kept.</summary>
    /// <param name="corpus">The corpus that the list belongs to.</param>
    /// <returns>The list, which in generated code has a member for each article.</returns>
    public virtual ArticleList CreateArticles(Corpus corpus) => new(corpus);

    /// <summary>Makes the list of people; see <see cref="CreateArticles"/>.</summary>
    /// <param name="corpus">The corpus that the list belongs to.</param>
    /// <returns>The list, which in generated code has a member for each person.</returns>
    public virtual EntityList<Person> CreatePeople(Corpus corpus) => new(corpus);

    /// <summary>Makes the list of organizations; see <see cref="CreateArticles"/>.</summary>
    /// <param name="corpus">The corpus that the list belongs to.</param>
    /// <returns>The list, which in generated code has a member for each organization.</returns>
    public virtual EntityList<Organization> CreateOrganizations(Corpus corpus) => new(corpus);

    /// <summary>Makes the list of places; see <see cref="CreateArticles"/>.</summary>
    /// <param name="corpus">The corpus that the list belongs to.</param>
    /// <returns>The list, which in generated code has a member for each place.</returns>
    public virtual EntityList<Place> CreatePlaces(Corpus corpus) => new(corpus);

    /// <summary>Makes the list of events; see <see cref="CreateArticles"/>.</summary>
    /// <param name="corpus">The corpus that the list belongs to.</param>
    /// <returns>The list, which in generated code has a member for each event.</returns>
    public virtual EntityList<NewsEvent> CreateEvents(Corpus corpus) => new(corpus);

    /// <summary>Makes the list of claims; see <see cref="CreateArticles"/>.</summary>
    /// <param name="corpus">The corpus that the list belongs to.</param>
    /// <returns>The list, which in generated code has a member for each claim.</returns>
    public virtual ClaimList CreateClaims(Corpus corpus) => new(corpus);
}
