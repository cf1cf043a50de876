using System;
using System.Collections.Generic;

namespace Dataset.Search;

/// <summary>Where an item stands: articles ascending, and for each the units in which it does, with counts.</summary>
internal sealed class ItemPostings
{
    private readonly List<int> _articles;
    private readonly List<int> _starts;
    private readonly List<int> _totals;
    private readonly List<int> _units;
    private readonly List<int> _counts;

    private ItemPostings(int articles, int units)
    {
        _articles = new(articles);
        _starts = new(articles);
        _totals = new(articles);
        _units = new(units);
        _counts = new(units);
    }

    public ItemPostings()
        : this(0, 0)
    {
    }

    /// <summary>How many articles have the item.</summary>
    public int Count => _articles.Count;

    /// <summary>The article at a place of this list.</summary>
    public int ArticleAt(int place) => _articles[place];

    /// <summary>The place of an article in this list, negative if it does not have the item.</summary>
    public int PlaceOf(int article) => _articles.BinarySearch(article);

    /// <summary>The bounds of an article's units.</summary>
    public (int Start, int End) UnitsAt(int place) => (_starts[place], place + 1 < _starts.Count ? _starts[place + 1] : _units.Count);

    /// <summary>A unit.</summary>
    public int Unit(int index) => _units[index];

    /// <summary>How often the item stands in that unit.</summary>
    public int UnitCount(int index) => _counts[index];

    /// <summary>How often the item stands in a unit of an article; 0 if it does not.</summary>
    public int CountIn(int article, int unit)
    {
        var place = PlaceOf(article);
        if (place < 0)
        {
            return 0;
        }

        var (start, end) = UnitsAt(place);
        var index = _units.BinarySearch(start, end - start, unit, null);
        return index < 0 ? 0 : _counts[index];
    }

    /// <summary>How often the item stands in the article at a place.</summary>
    public int CountAt(int place) => _totals[place];

    /// <summary>Adds what stands in a unit. Articles and units come in ascending order; the same unit again adds up.</summary>
    public void Add(int article, int unit, int count)
    {
        if (_articles.Count == 0 || _articles[^1] != article)
        {
            _articles.Add(article);
            _starts.Add(_units.Count);
            _totals.Add(count);
        }
        else
        {
            _totals[^1] += count;
            if (_units[^1] == unit)
            {
                _counts[^1] += count;
                return;
            }
        }

        _units.Add(unit);
        _counts.Add(count);
    }

    /// <summary>The postings of one term.</summary>
    public static ItemPostings OfTerm(TermIndex index, string term)
    {
        if (index.Find(term) is not { } entry)
        {
            return new ItemPostings();
        }

        var reader = index.GetPostings(entry);

        // A posting takes a byte at least: no memory is taken for a count that cannot be true.
        var postings = new ItemPostings(Math.Min(entry.ArticleCount, entry.PostingsLength), Math.Clamp(entry.Count, 0, entry.PostingsLength));
        while (reader.MoveToNextArticle())
        {
            while (reader.MoveToNextUnit())
            {
                postings.Add(reader.Article, reader.Unit, reader.Count);
            }
        }

        return postings;
    }

    /// <summary>The postings of all terms that begin with a prefix.</summary>
    public static ItemPostings OfPrefix(TermIndex index, string prefix)
    {
        var (first, end) = index.FindPrefix(prefix);
        var rows = new List<(int Article, int Unit, int Count)>();
        for (var ordinal = first; ordinal < end; ordinal++)
        {
            var reader = index.GetPostings(index.Get(ordinal));
            while (reader.MoveToNextArticle())
            {
                while (reader.MoveToNextUnit())
                {
                    rows.Add((reader.Article, reader.Unit, reader.Count));
                }
            }
        }

        rows.Sort();
        var postings = new ItemPostings();
        foreach (var (article, unit, count) in rows)
        {
            postings.Add(article, unit, count);
        }

        return postings;
    }

    /// <summary>The units that all of the postings have; counts are those of the first.</summary>
    public static ItemPostings Intersect(IReadOnlyList<ItemPostings> all)
    {
        var result = new ItemPostings();
        var first = all[0];
        for (var place = 0; place < first.Count; place++)
        {
            var article = first.ArticleAt(place);
            var (start, end) = first.UnitsAt(place);
            for (var i = start; i < end; i++)
            {
                if (AllHave(all, article, first.Unit(i)))
                {
                    result.Add(article, first.Unit(i), first.UnitCount(i));
                }
            }
        }

        return result;
    }

    private static bool AllHave(IReadOnlyList<ItemPostings> all, int article, int unit)
    {
        for (var i = 1; i < all.Count; i++)
        {
            if (all[i].CountIn(article, unit) == 0)
            {
                return false;
            }
        }

        return true;
    }
}
