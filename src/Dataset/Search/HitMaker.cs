using System;

namespace Dataset.Search;

/// <summary>Creates the hits for the articles that were found: the best sentence of each, and the places in it.</summary>
internal sealed class HitMaker
{
    private readonly Corpus _corpus;
    private readonly TermIndex _index;
    private readonly ItemPostings[] _items;
    private readonly PlaceList[] _places;
    private readonly UnitChooser _chooser;
    private readonly UnitPieces _pieces = new();
    private readonly Highlights _highlights = new();
    private readonly IntBuffer _units = new();

    public HitMaker(Corpus corpus, TermIndex index, ItemPostings[] items, double[] weights)
    {
        _corpus = corpus;
        _index = index;
        _items = items;
        _chooser = new UnitChooser(weights);
        _places = new PlaceList[items.Length];
        for (var i = 0; i < _places.Length; i++)
        {
            _places[i] = new PlaceList();
        }
    }

    /// <summary>Returns the hits of these articles, in the same order.</summary>
    public SearchHit[] Make(int[] articles, double[] scores)
    {
        // Postings are walked in article order.
        var order = new int[articles.Length];
        for (var i = 0; i < order.Length; i++)
        {
            order[i] = i;
        }

        var ascending = (int[])articles.Clone();
        Array.Sort(ascending, order);
        foreach (var item in _items)
        {
            item.PreparePlaces(ascending);
        }

        var hits = new SearchHit[articles.Length];
        for (var number = 0; number < ascending.Length; number++)
        {
            hits[order[number]] = MakeHit(number, ascending[number], scores[order[number]]);
        }

        return hits;
    }

    private SearchHit MakeHit(int number, int index, double score)
    {
        for (var i = 0; i < _items.Length; i++)
        {
            _places[i].Clear();
            _items[i].ReadPlaces(number, _places[i]);
        }

        _index.ReadUnits(index, _units);
        var article = _corpus.Articles[index];
        var unit = _chooser.Choose(_units.Items, _places);
        _pieces.Read(article.ShownText, TermVector.UnitOf(article, unit));
        foreach (var places in _places)
        {
            AddPlaces(places, _units[unit], _units[unit + 1], article);
        }

        return new SearchHit(article, score, unit < article.Sentences.Count ? article.Sentences[unit] : null, _highlights.Take());
    }

    private void AddPlaces(PlaceList places, int start, int end, Article article)
    {
        for (var i = 0; i < places.Count; i++)
        {
            if (places.Starts[i] >= start && places.Starts[i] < end)
            {
                _highlights.Add(article.ToSource(_pieces.SpanOf(places.Starts[i] - start, places.Lengths[i])));
            }
        }
    }
}
