using System;

namespace Dataset.Search;

/// <summary>The occurrences of words in sequence, followed by a word that begins with a prefix.</summary>
internal sealed class PrefixPhrasePostings : FoundPostings
{
    private readonly PhraseMatcher _head;
    private readonly PrefixPlaces _last;
    private int[] _articles = [];

    public PrefixPhrasePostings(TermIndex index, string[] words)
    {
        _head = new PhraseMatcher(index, words.AsSpan(0, words.Length - 1));
        _last = new PrefixPlaces(index, words[^1]);
        var positions = new PrefixPositions(index, words[^1]);
        while (_head.MoveNext())
        {
            var starts = _head.Match();
            if (starts.Length > 0)
            {
                positions.Want(_head.Article, starts, _head.Length);
            }
        }

        var articles = positions.Find();
        for (var number = 0; number < articles.Length; number++)
        {
            var count = positions.CountOf(number);
            if (count > 0)
            {
                Add(articles[number], count);
            }
        }
    }

    /// <inheritdoc/>
    public override void PreparePlaces(int[] articles)
    {
        _articles = articles;
        _head.Restart();
        _last.Find(articles);
    }

    /// <inheritdoc/>
    public override void ReadPlaces(int number, PlaceList into)
    {
        if (!_head.MoveTo(_articles[number]))
        {
            return;
        }

        var starts = _head.Match();
        Span<int> lengths = starts.Length <= 64 ? stackalloc int[starts.Length] : new int[starts.Length];
        lengths.Clear();
        var candidates = new PlaceList();
        _last.Read(number, candidates);
        for (var i = 0; i < candidates.Count; i++)
        {
            var start = starts.BinarySearch(candidates.Starts[i] - _head.Length);
            if (start >= 0)
            {
                // If a compound and its first piece both match, the longer one counts.
                lengths[start] = Math.Max(lengths[start], candidates.Lengths[i]);
            }
        }

        for (var i = 0; i < starts.Length; i++)
        {
            if (lengths[i] > 0)
            {
                into.Add(starts[i], _head.Length + lengths[i]);
            }
        }
    }
}
