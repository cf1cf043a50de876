using System;

namespace Dataset.Search;

/// <summary>
/// The occurrences of a query item: the articles that contain it, ascending, with counts; and, for the few articles that are to be shown, its places.
/// </summary>
internal abstract class ItemPostings
{
    /// <summary>The number of articles that contain the item.</summary>
    public abstract int ArticleCount { get; }

    /// <summary>The current article: -1 before the first, <see cref="PostingsCursor.End"/> after the last.</summary>
    public abstract int Article { get; }

    /// <summary>The number of occurrences in the current article.</summary>
    public abstract int Count { get; }

    /// <summary>
    /// Moves to the first article at or after one, and returns it or <see cref="PostingsCursor.End"/>. Does not move if the current article is there or later.
    /// </summary>
    public abstract int MoveTo(int article);

    /// <summary>
    /// Moves by whole blocks, starting before the first article: to the next block that does not end before an article and whose best article may score above a
    /// bound, which is a fraction of <see cref="Image.Index.PostingsWriter.FullBound"/>.
    /// </summary>
    public abstract bool MoveToBlock(int bound, int article);

    /// <summary>The articles of the current block.</summary>
    public abstract ReadOnlySpan<int> BlockArticles { get; }

    /// <summary>The number of occurrences in each article of the current block.</summary>
    public abstract ReadOnlySpan<int> BlockCounts { get; }

    /// <summary>Prepares reading the places in these articles, which are ascending. This ends the walk over the articles.</summary>
    public abstract void PreparePlaces(int[] articles);

    /// <summary>Adds the places in one of the prepared articles, and counts on from the previous one. Each is read once, in ascending order.</summary>
    /// <param name="number">The index of the article among those that were prepared.</param>
    /// <param name="into">The list to add the places to.</param>
    public abstract void ReadPlaces(int number, PlaceList into);

    /// <summary>Creates the postings of an item.</summary>
    public static ItemPostings Of(TermIndex index, QueryItem item)
    {
        if (item.Words.Length > 1)
        {
            return item.EndsWithPrefix ? new PrefixPhrasePostings(index, item.Words) : new PhrasePostings(index, item.Words);
        }

        return item.EndsWithPrefix ? new PrefixPostings(index, item.Words[0]) : new WordPostings(index, item.Words[0]);
    }
}
