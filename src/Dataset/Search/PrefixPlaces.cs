using System;
using Dataset.Text.Terms;

namespace Dataset.Search;

/// <summary>
/// Finds the places of all terms that begin with a prefix, in some articles: term after term, so that each is read once for all of the articles.
/// </summary>
internal sealed class PrefixPlaces
{
    private readonly TermIndex _index;
    private readonly string _prefix;
    private readonly int _first;
    private readonly int _end;
    private readonly PlaceList _places = new();
    private readonly IntBuffer _nexts = new();
    private readonly IntBuffer _positions = new();
    private int[] _articles = [];
    private int[] _heads = [];
    private int _length;

    public PrefixPlaces(TermIndex index, string prefix)
    {
        _index = index;
        _prefix = prefix;
        (_first, _end) = index.FindPrefix(prefix);
    }

    /// <summary>The terms.</summary>
    public TermRange GetTerms() => _index.GetRange(_first, _end);

    /// <summary>Finds the places in these articles, which are ascending.</summary>
    public void Find(int[] articles)
    {
        _places.Clear();
        _nexts.Clear();
        _articles = articles;
        _heads = new int[articles.Length];
        Array.Fill(_heads, -1);
        var wanted = new ArticleSet(_index.ArticleCount, articles);
        var cursor = new PostingsCursor(_index);
        for (var terms = GetTerms(); terms.MoveNext();)
        {
            cursor.Open(terms.Current);
            _length = terms.IsCompound ? LengthOf(terms.Current) : 1;
            for (var next = 0; next < articles.Length && cursor.MoveTo(articles[next]);)
            {
                next = ReadBlock(cursor, wanted, next);
            }
        }
    }

    /// <summary>Adds the places in one of the articles, in no order.</summary>
    public void Read(int number, PlaceList into)
    {
        for (var place = _heads[number]; place >= 0; place = _nexts[place])
        {
            into.Add(_places.Starts[place], _places.Lengths[place]);
        }
    }

    // Reads what is wanted of a block, and gives the number of the first article after it. Most terms stand in few articles, which nobody asks for.
    private int ReadBlock(PostingsCursor cursor, ArticleSet wanted, int next)
    {
        var block = cursor.BlockArticles;
        foreach (var article in block)
        {
            if (wanted.Contains(article) && article >= _articles[next])
            {
                cursor.MoveTo(article);
                Add(Array.BinarySearch(_articles, article), cursor);
            }
        }

        while (next < _articles.Length && _articles[next] <= block[^1])
        {
            next++;
        }

        return next;
    }

    private void Add(int number, PostingsCursor cursor)
    {
        _positions.Clear();
        cursor.ReadPositions(_positions);
        foreach (var position in _positions.Items)
        {
            _nexts.Add(_heads[number]);
            _heads[number] = _places.Count;
            _places.Add(position, _length);
        }
    }

    private int LengthOf(TermEntry entry)
    {
        _index.Get(entry.Ordinal, out var term);
        return TermPieces.CountOf(term);
    }
}
