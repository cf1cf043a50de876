using System;
using System.ComponentModel;
using Dataset.Image;

namespace Dataset.CompilerServices;

/// <summary>
/// A corpus in the constants of an assembly: generated code derives from this type and returns constants, and nothing else.
/// </summary>
/// <remarks>
/// A small corpus has a constant for each reading and for the links of each article. In a large one some thirty articles share a constant, which is compiled
/// once when the first of them is touched; <see cref="Places"/> tells which article is where.
/// </remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class ConstantData : CorpusData
{
    /// <summary>How many articles there are.</summary>
    public abstract int ArticleCount { get; }

    /// <inheritdoc/>
    public sealed override int SegmentCount => 1 + (2 * ArticleCount) + IndexCount;

    /// <summary>How many segments the term index has; 0 where there is none.</summary>
    protected virtual int IndexCount => 0;

    /// <summary>The segment of the corpus.</summary>
    protected abstract ReadOnlySpan<byte> CorpusSegment { get; }

    /// <summary>
    /// Where constants are shared, the place of each article as four digits to the base of 128, least first: 2^20 times the number of the constant, plus the
    /// article's number in it. Empty where each article has constants of its own.
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

    /// <summary>The reading of an article, or the readings of several.</summary>
    /// <param name="number">The number of the article, or of the constant that it shares.</param>
    /// <returns>The constant; empty if there is no such one.</returns>
    protected abstract ReadOnlySpan<byte> ReadingAt(int number);

    /// <summary>The links of an article, or of several.</summary>
    /// <param name="number">The number of the article, or of the constant that it shares.</param>
    /// <returns>The constant; empty if there is no such one.</returns>
    protected abstract ReadOnlySpan<byte> LinksAt(int number);

    /// <summary>A segment of the term index.</summary>
    /// <param name="number">Its number in the index, from 0.</param>
    /// <returns>The segment; empty if there is no such one.</returns>
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
