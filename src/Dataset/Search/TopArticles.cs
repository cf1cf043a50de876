using System;

namespace Dataset.Search;

/// <summary>Collects the best articles and drops the others, so a query that all articles match need not sort them all.</summary>
/// <remarks>A binary heap with the worst article at the top. Articles are added in ascending order, so ties keep the earlier one.</remarks>
internal sealed class TopArticles(int limit)
{
    private int[] _articles = new int[Math.Min(limit, 16)];
    private double[] _scores = new double[Math.Min(limit, 16)];
    private int _count;

    /// <summary>The score that an article must exceed to be kept.</summary>
    public double Least { get; private set; } = double.NegativeInfinity;

    /// <summary>Adds an article if it is good enough.</summary>
    public void Add(int article, double score)
    {
        if (_count < limit)
        {
            Push(article, score);
        }
        else if (score > Least)
        {
            Sink(0, _count, article, score);
            Least = _scores[0];
        }
    }

    /// <summary>Returns the kept articles, best first, ties by ascending index. It can be called only once.</summary>
    public void Take(out int[] articles, out double[] scores)
    {
        // Repeatedly moves the worst to the end.
        for (var last = _count - 1; last > 0; last--)
        {
            int article = _articles[last], worst = _articles[0];
            double score = _scores[last], worstScore = _scores[0];
            Sink(0, last, article, score);
            (_articles[last], _scores[last]) = (worst, worstScore);
        }

        Array.Resize(ref _articles, _count);
        Array.Resize(ref _scores, _count);
        (articles, scores) = (_articles, _scores);
    }

    private void Push(int article, double score)
    {
        if (_count == _articles.Length)
        {
            var length = (int)Math.Min(limit, _count * 2L);
            Array.Resize(ref _articles, length);
            Array.Resize(ref _scores, length);
        }

        var place = _count++;
        while (place > 0)
        {
            var parent = (place - 1) / 2;
            if (!IsWorse(article, score, parent))
            {
                break;
            }

            (_articles[place], _scores[place]) = (_articles[parent], _scores[parent]);
            place = parent;
        }

        (_articles[place], _scores[place]) = (article, score);
        Least = _count == limit ? _scores[0] : Least;
    }

    private void Sink(int place, int count, int article, double score)
    {
        while ((2 * place) + 1 < count)
        {
            var child = (2 * place) + 1;
            child += child + 1 < count && IsWorse(_articles[child + 1], _scores[child + 1], child) ? 1 : 0;
            if (IsWorse(article, score, child))
            {
                break;
            }

            (_articles[place], _scores[place]) = (_articles[child], _scores[child]);
            place = child;
        }

        (_articles[place], _scores[place]) = (article, score);
    }

    private bool IsWorse(int article, double score, int than) => score != _scores[than] ? score < _scores[than] : article > _articles[than];
}
