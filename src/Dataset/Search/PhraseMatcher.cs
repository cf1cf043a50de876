using System;

namespace Dataset.Search;

/// <summary>
/// Walks the articles that have all of some words, and finds where the words stand in a row: at positions that follow each other. A compound takes as many
/// positions as it has pieces, so that a phrase may begin and end inside one.
/// </summary>
internal sealed class PhraseMatcher
{
    private readonly WordPostings[] _words;
    private readonly int[] _offsets;
    private readonly IntBuffer _starts = new();
    private int[] _marks = [];
    private int _mark;

    // The rarest word leads: the others are only looked up for what it leaves.
    private readonly WordPostings[] _byRarity;

    public PhraseMatcher(TermIndex index, ReadOnlySpan<string> words)
    {
        _words = new WordPostings[words.Length];
        _offsets = new int[words.Length];
        for (var i = 0; i < words.Length; i++)
        {
            _words[i] = new WordPostings(index, words[i]);
            _offsets[i] = Length;
            Length += _words[i].Length;
        }

        _byRarity = [.. _words];
        Array.Sort(_byRarity, static (x, y) => x.ArticleCount - y.ArticleCount);
    }

    /// <summary>How many positions the words take together.</summary>
    public int Length { get; }

    /// <summary>The article.</summary>
    public int Article => _byRarity[0].Article;

    /// <summary>Goes before the first article again.</summary>
    public void Restart()
    {
        foreach (var word in _words)
        {
            word.Restart();
        }
    }

    /// <summary>Goes to the next article that has all words.</summary>
    public bool MoveNext()
    {
        var article = Article;
        for (var target = article + 1; article != PostingsCursor.End && _byRarity[0].MoveTo(target); target = article)
        {
            article = Agree();
            if (article == Article)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Goes to that article, if it has all words.</summary>
    public bool MoveTo(int article) => _byRarity[0].MoveTo(article) && Article == article && Agree() == article;

    /// <summary>Where the words stand in a row in the current article. Valid until the next match.</summary>
    public ReadOnlySpan<int> Match()
    {
        var rarest = 0;
        for (var i = 1; i < _words.Length; i++)
        {
            rarest = _words[i].Count < _words[rarest].Count ? i : rarest;
        }

        _starts.Clear();
        foreach (var position in _words[rarest].ReadPositions())
        {
            if (position >= _offsets[rarest])
            {
                _starts.Add(position - _offsets[rarest]);
            }
        }

        for (var i = 0; i < _words.Length && _starts.Count > 0; i++)
        {
            if (i != rarest)
            {
                Keep(_words[i].ReadPositions(), _offsets[i]);
            }
        }

        return _starts.Items;
    }

    // The first article that the others may have, which is the rarest word's if they all have that.
    private int Agree()
    {
        var article = Article;
        for (var i = 1; i < _byRarity.Length; i++)
        {
            if (!_byRarity[i].MoveTo(article) || _byRarity[i].Article > article)
            {
                return _byRarity[i].Article;
            }
        }

        return article;
    }

    // The places that are wanted are marked, so that each list is walked once and without a decision that no processor foresees.
    private void Keep(ReadOnlySpan<int> positions, int offset)
    {
        var starts = _starts.Items;
        var end = starts[^1] + (long)offset + 1;
        if (_marks.Length < end)
        {
            _marks = new int[(int)Math.Min(Array.MaxLength, Math.Max(end, 2L * _marks.Length))];
            _mark = 0;
        }

        _mark++;
        foreach (var start in starts)
        {
            _marks[start + offset] = _mark;
        }

        var kept = 0;
        foreach (var position in positions)
        {
            if (position >= end || kept == starts.Length)
            {
                break;
            }

            starts[kept] = position - offset;
            kept += _marks[position] == _mark ? 1 : 0;
        }

        _starts.Cut(kept);
    }
}
