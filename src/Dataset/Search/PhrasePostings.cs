namespace Dataset.Search;

/// <summary>The occurrences of words in sequence.</summary>
internal sealed class PhrasePostings : FoundPostings
{
    private readonly PhraseMatcher _matcher;
    private int[] _articles = [];

    public PhrasePostings(TermIndex index, string[] words)
    {
        _matcher = new PhraseMatcher(index, words);
        while (_matcher.MoveNext())
        {
            var count = _matcher.Match().Length;
            if (count > 0)
            {
                Add(_matcher.Article, count);
            }
        }
    }

    /// <inheritdoc/>
    public override void PreparePlaces(int[] articles)
    {
        _articles = articles;
        _matcher.Restart();
    }

    /// <inheritdoc/>
    public override void ReadPlaces(int number, PlaceList into)
    {
        if (_matcher.MoveTo(_articles[number]))
        {
            foreach (var start in _matcher.Match())
            {
                into.Add(start, _matcher.Length);
            }
        }
    }
}
