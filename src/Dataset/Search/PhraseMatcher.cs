using System;

namespace Dataset.Search;

/// <summary>
/// Walks the articles that contain all of some words, and finds where the words occur in sequence, at consecutive positions. A compound takes as many
/// positions as it has pieces, so a phrase can begin and end inside one.
/// </summary>
internal sealed class PhraseMatcher
{
    private readonly WordPostings[] _words;
    private readonly int[] _offsets;
    private readonly IntBuffer _starts = new();
    private int[] _marks = [];
    private int _mark;

    // The rarest word leads; the others are looked up only for the articles that remain.
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

    /// <summary>The number of positions that the words take together.</summary>
    public int Length { get; }

    /// <summary>The current article.</summary>
    public int Article => _byRarity[0].Article;

    /// <summary>Moves before the first article again.</summary>
    public void Restart()
    {
        foreach (var word in _words)
        {
            word.Restart();
        }
    }

    /// <summary>Moves to the next article that contains all words.</summary>
    public bool MoveNext()
    {
        for (var article = _byRarity[0].Article; article != PostingsCursor.End;)
        {
            var own = _byRarity[0].MoveTo(article + 1);
            article = Agree(own);
            if (article == own)
            {
                return own != PostingsCursor.End;
            }

            // The next article of another word may also be one of the rarest word.
            article--;
        }

        return false;
    }

    /// <summary>Moves to an article, if it contains all words.</summary>
    public bool MoveTo(int article) => _byRarity[0].MoveTo(article) == article && Agree(article) == article;

    /// <summary>Returns where the words occur in sequence in the current article. The span is valid until the next match.</summary>
    public ReadOnlySpan<int> Match()
    {
        var rarest = 0;
        for (var i = 1; i < _words.Length; i++)
        {
            rarest = _words[i].Count < _words[rarest].Count ? i : rarest;
        }

        _starts.Clear();
        _words[rarest].ReadPositions(_starts);
        if (_offsets[rarest] > 0)
        {
            MoveBack(_offsets[rarest]);
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

    // Maps the positions of a word to those where the phrase would begin, if these are inside the article.
    private void MoveBack(int offset)
    {
        var starts = _starts.Items;
        var kept = 0;
        foreach (var position in starts)
        {
            starts[kept] = position - offset;
            kept += position < offset ? 0 : 1;
        }

        _starts.Cut(kept);
    }

    // Returns the first article from this one on that the other words may have, which is this one if they all have it.
    private int Agree(int article)
    {
        for (var i = 1; i < _byRarity.Length && article != PostingsCursor.End; i++)
        {
            var other = _byRarity[i].MoveTo(article);
            if (other > article)
            {
                return other;
            }
        }

        return article;
    }

    // The wanted places are marked, so each list is walked once and without hard-to-predict branches.
    private void Keep(ReadOnlySpan<int> positions, int offset)
    {
        var starts = _starts.Items;
        var end = starts[^1] + (long)offset + 1;
        if (_marks.Length < end)
        {
            _marks = new int[(int)Math.Min(Array.MaxLength, Math.Max(end, 2L * _marks.Length))];
            _mark = 0;
        }

        var marks = _marks.AsSpan(0, (int)end);
        var mark = ++_mark;
        foreach (var start in starts)
        {
            marks[start + offset] = mark;
        }

        var kept = 0;
        foreach (var position in positions)
        {
            if ((uint)position >= (uint)marks.Length || (uint)kept >= (uint)starts.Length)
            {
                break;
            }

            starts[kept] = position - offset;
            kept += marks[position] == mark ? 1 : 0;
        }

        _starts.Cut(kept);
    }
}
