using System;
using System.ComponentModel;
using Dataset.Image;

namespace Dataset.CompilerServices;

/// <summary>The data of a corpus in the constants of an assembly. Generated code derives from this type and only returns constants.</summary>
/// <remarks>
/// A small corpus has one constant for each reading and one for the links of each article. In a large corpus, about thirty articles share a constant, which is
/// compiled once, when the first of them is accessed. <see cref="Places"/> specifies the location of each article.
/// </remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class ConstantData : CorpusData
{
    /// <summary>Gets the number of articles.</summary>
    public abstract int ArticleCount { get; }

    /// <inheritdoc/>
    public sealed override int SegmentCount => 1 + (2 * ArticleCount) + IndexCount;

    /// <summary>Gets the number of segments of the term index, or 0 if there is no term index.</summary>
    protected virtual int IndexCount => 0;

    /// <summary>Gets the segment of the corpus.</summary>
    protected abstract ReadOnlySpan<byte> CorpusSegment { get; }

    /// <summary>
    /// Gets the locations of the articles if constants are shared: for each article, four base-128 digits, least significant first. The value is 2^20 times the
    /// number of the constant, plus the number of the article in it. The span is empty if each article has its own constants.
    /// </summary>
    protected virtual ReadOnlySpan<byte> Places => default;

    /// <inheritdoc/>
    public sealed override ReadOnlySpan<byte> GetSegment(int index)
    {
        if (index <= 0)
        {
            return index == 0 ? CorpusSegment : default;
        }

        var article = (index - 1) >> 1;
        return article >= ArticleCount ? IndexAt(index - 1 - (2 * ArticleCount))
            : (index & 1) != 0 ? GetReading(article)
            : GetLinks(article);
    }

    /// <summary>Returns the reading of an article, or the readings of several articles.</summary>
    /// <param name="number">The number of the article, or of the constant that it shares.</param>
    /// <returns>The constant, or an empty span if it does not exist.</returns>
    protected abstract ReadOnlySpan<byte> ReadingAt(int number);

    /// <summary>Returns the links of an article, or of several articles.</summary>
    /// <param name="number">The number of the article, or of the constant that it shares.</param>
    /// <returns>The constant, or an empty span if it does not exist.</returns>
    protected abstract ReadOnlySpan<byte> LinksAt(int number);

    /// <summary>Returns a segment of the term index.</summary>
    /// <param name="number">The zero-based number of the segment in the index.</param>
    /// <returns>The segment, or an empty span if it does not exist.</returns>
    protected virtual ReadOnlySpan<byte> IndexAt(int number) => default;

    internal sealed override ReadOnlySpan<byte> GetReading(int article)
    {
        var place = PlaceOf(article);
        return place < 0 ? ReadingAt(article) : SegmentPack.Get(ReadingAt(place >> ConstantPlace.SlotBits), place & ConstantPlace.SlotMask);
    }

    internal sealed override ReadOnlySpan<byte> GetLinks(int article)
    {
        var place = PlaceOf(article);
        return place < 0 ? LinksAt(article) : SegmentPack.Get(LinksAt(place >> ConstantPlace.SlotBits), place & ConstantPlace.SlotMask);
    }

    internal sealed override int ReadArticleCount() => ArticleCount;

    private int PlaceOf(int article)
    {
        var places = Places;
        return places.IsEmpty ? -1 : FixedWidth.ReadDigits(places, ConstantPlace.Width * article, ConstantPlace.Width);
    }
}
