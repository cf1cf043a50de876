using System;
using Dataset.Text.Terms;

namespace Dataset.Search;

/// <summary>The occurrences of a word.</summary>
internal sealed class WordPostings : ItemPostings
{
    private readonly PostingsCursor _cursor;
    private readonly bool _exists;
    private readonly int _length;
    private readonly IntBuffer _positions = new();
    private int[] _articles = [];

    public WordPostings(TermIndex index, string word)
    {
        _cursor = new PostingsCursor(index);
        _length = TermPieces.CountOf(word);
        _exists = index.TryFind(word, out var entry);
        if (_exists)
        {
            _cursor.Open(entry);
        }
    }

    /// <inheritdoc/>
    public override int ArticleCount => _exists ? _cursor.Entry.ArticleCount : 0;

    /// <inheritdoc/>
    public override int Article => _exists ? _cursor.Article : PostingsCursor.End;

    /// <inheritdoc/>
    public override int Count => _cursor.Count;

    /// <summary>The number of positions that the word takes.</summary>
    public int Length => _length;

    /// <inheritdoc/>
    public override int MoveTo(int article) => _exists ? _cursor.MoveTo(article) : PostingsCursor.End;

    /// <inheritdoc/>
    public override bool MoveToBlock(int bound, int article) => _exists && _cursor.MoveToBlock(bound, article);

    /// <inheritdoc/>
    public override ReadOnlySpan<int> BlockArticles => _cursor.BlockArticles;

    /// <inheritdoc/>
    public override ReadOnlySpan<int> BlockCounts => _cursor.BlockCounts;

    /// <summary>Moves before the first article again.</summary>
    public void Restart()
    {
        if (_exists)
        {
            _cursor.Open(_cursor.Entry);
        }
    }

    /// <summary>Returns the positions in the current article. The span is valid until the next read.</summary>
    public Span<int> ReadPositions()
    {
        _positions.Clear();
        _cursor.ReadPositions(_positions);
        return _positions.Items;
    }

    /// <summary>Appends the positions in the current article.</summary>
    public void ReadPositions(IntBuffer into) => _cursor.ReadPositions(into);

    /// <inheritdoc/>
    public override void PreparePlaces(int[] articles)
    {
        _articles = articles;
        Restart();
    }

    /// <inheritdoc/>
    public override void ReadPlaces(int number, PlaceList into)
    {
        if (MoveTo(_articles[number]) == _articles[number])
        {
            foreach (var position in ReadPositions())
            {
                into.Add(position, _length);
            }
        }
    }
}
