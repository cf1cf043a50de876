using System;
using Dataset.Text.Terms;

namespace Dataset.Search;

/// <summary>
/// Walks the terms that begin with a prefix, and the positions of each in some articles: term by term, so each is read once for all articles.
/// </summary>
internal abstract class PrefixWalk
{
    private readonly TermIndex _index;
    private readonly int _first;
    private readonly int _end;
    private readonly IntBuffer _positions = new();

    protected PrefixWalk(TermIndex index, string prefix)
    {
        _index = index;
        (_first, _end) = index.FindPrefix(prefix);
    }

    /// <summary>Returns the terms.</summary>
    /// <param name="findsCompounds">Whether to determine which terms are compounds.</param>
    public TermRange GetTerms(bool findsCompounds) => new(_index, _first, _end, findsCompounds);

    /// <summary>Walks the positions in these articles, which are ascending.</summary>
    protected void Walk(int[] articles)
    {
        var wanted = new ArticleSet(_index.ArticleCount, articles);
        var cursor = new PostingsCursor(_index);
        for (var terms = GetTerms(findsCompounds: true); terms.MoveNext();)
        {
            if (terms.Current.ArticleCount == 1 && wanted.PlaceOf(_index.GetOnlyArticle(terms.Current)) < 0)
            {
                continue;
            }

            cursor.Open(terms.Current);
            var length = terms.IsCompound ? LengthOf(terms.Current) : 1;
            for (var next = 0; next < articles.Length && cursor.MoveTo(articles[next]) != PostingsCursor.End;)
            {
                var last = WalkBlock(cursor, wanted, length);
                if (cursor.IsLastBlock)
                {
                    break;
                }

                next = Array.BinarySearch(articles, last + 1);
                next = next < 0 ? ~next : next;
            }
        }
    }

    /// <summary>Processes the positions of a term in one of the articles.</summary>
    /// <param name="number">The index of the article among those that are walked.</param>
    /// <param name="positions">The positions, ascending.</param>
    /// <param name="length">The number of positions that the term takes at each.</param>
    protected abstract void Add(int number, ReadOnlySpan<int> positions, int length);

    // Walks the wanted articles of a block, and returns the last article of the block. Most terms occur in few articles, which are not wanted.
    private int WalkBlock(PostingsCursor cursor, ArticleSet wanted, int length)
    {
        var block = cursor.BlockArticles;
        var from = cursor.Article;
        foreach (var article in block)
        {
            var number = wanted.PlaceOf(article);
            if (number >= 0 && article >= from)
            {
                cursor.MoveTo(article);
                _positions.Clear();
                cursor.ReadPositions(_positions);
                Add(number, _positions.Items, length);
            }
        }

        return block[^1];
    }

    // Only a term with a hyphen takes more than one position.
    private int LengthOf(TermEntry entry)
    {
        _index.Get(entry.Ordinal, out var term);
        return TermPieces.CountOf(term);
    }
}
