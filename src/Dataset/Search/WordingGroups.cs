using System;
using System.Collections.Generic;

namespace Dataset.Search;

/// <summary>
/// Groups of texts that are all pairwise similar. A link joins two groups if they have no article in common and every text of one is similar to every text of
/// the other.
/// </summary>
internal sealed class WordingGroups
{
    /// <summary>The maximum number of distinct texts in a group.</summary>
    public const int MostTexts = 256;

    private readonly List<PieceText> _texts;
    private readonly double _minimum;
    private readonly Group[] _groupOf;
    private readonly HashSet<(int, int)> _apart = [];
    private int _made;

    public WordingGroups(List<PieceText> texts, double minimum)
    {
        _texts = texts;
        _minimum = minimum;
        _groupOf = new Group[texts.Count];
        for (var i = 0; i < _groupOf.Length; i++)
        {
            _groupOf[i] = new(_made++, [i], texts[i].Articles, 1);
        }
    }

    /// <summary>The groups, in order of their first texts.</summary>
    public IEnumerable<(IReadOnlyList<int> Texts, double Score)> All
    {
        get
        {
            for (var i = 0; i < _groupOf.Length; i++)
            {
                if (_groupOf[i].Texts[0] == i)
                {
                    yield return (_groupOf[i].Texts, _groupOf[i].Least);
                }
            }
        }
    }

    /// <summary>Joins the groups of two texts, if they belong together.</summary>
    public void Join(int first, int second)
    {
        Group x = _groupOf[first], y = _groupOf[second];
        if (x == y || x.Texts.Length + y.Texts.Length > MostTexts || _apart.Contains((x.Number, y.Number)))
        {
            return;
        }

        var least = PieceText.HaveCommon(x.Articles, y.Articles) ? 0 : GetLeast(x, y);
        if (least < _minimum)
        {
            _apart.Add((x.Number, y.Number));
            _apart.Add((y.Number, x.Number));
            return;
        }

        int[] texts = [.. x.Texts, .. y.Texts];
        Array.Sort(texts);
        List<int> articles = [.. x.Articles, .. y.Articles];
        articles.Sort();
        var joined = new Group(_made++, texts, articles, Math.Min(least, Math.Min(x.Least, y.Least)));
        foreach (var text in texts)
        {
            _groupOf[text] = joined;
        }
    }

    private double GetLeast(Group x, Group y)
    {
        var least = 1.0;
        foreach (var text in x.Texts)
        {
            foreach (var other in y.Texts)
            {
                least = Math.Min(least, _texts[text].Vector.Dot(_texts[other].Vector));
                if (least < _minimum)
                {
                    return least;
                }
            }
        }

        return least;
    }

    private sealed record Group(int Number, int[] Texts, List<int> Articles, double Least);
}
