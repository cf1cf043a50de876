using System;

namespace Dataset.Search;

/// <summary>
/// Where an item of a query stands: the articles that have it, ascending, with how often they do; and for few of them, when they are known to be shown,
/// its places.
/// </summary>
internal abstract class ItemPostings
{
    /// <summary>How many articles have the item.</summary>
    public abstract int ArticleCount { get; }

    /// <summary>The article; -1 before the first, <see cref="PostingsCursor.End"/> after the last.</summary>
    public abstract int Article { get; }

    /// <summary>How often the item stands in it.</summary>
    public abstract int Count { get; }

    /// <summary>
    /// Goes to the first article at or after one, and gives it, or <see cref="PostingsCursor.End"/>; stays where it is if it is there or past it.
    /// </summary>
    public abstract int MoveTo(int article);

    /// <summary>
    /// Goes on by whole blocks, from before the first article: to the next block whose best article may score above a bound, which is a share of
    /// <see cref="Image.Index.PostingsWriter.FullBound"/>, and that does not end before an article.
    /// </summary>
    public abstract bool MoveToBlock(int bound, int article);

    /// <summary>The articles of the current block.</summary>
    public abstract ReadOnlySpan<int> BlockArticles { get; }

    /// <summary>How often the item stands in each of them.</summary>
    public abstract ReadOnlySpan<int> BlockCounts { get; }

    /// <summary>Prepares to give the places in these articles, which are ascending. The walk over the articles ends with it.</summary>
    public abstract void PreparePlaces(int[] articles);

    /// <summary>Adds the places in one of those articles, and counts on from the one before. Each is asked for once, ascending.</summary>
    /// <param name="number">The number of the article among those that were prepared.</param>
    /// <param name="into">What they are added to.</param>
    public abstract void ReadPlaces(int number, PlaceList into);

    /// <summary>Where an item stands.</summary>
    public static ItemPostings Of(TermIndex index, QueryItem item)
    {
        if (item.Words.Length > 1)
        {
            return item.EndsWithPrefix ? new PrefixPhrasePostings(index, item.Words) : new PhrasePostings(index, item.Words);
        }

        return item.EndsWithPrefix ? new PrefixPostings(index, item.Words[0]) : new WordPostings(index, item.Words[0]);
    }
}
