using System;
using System.Collections.Generic;

namespace Dataset.Rows;

/// <summary>
/// Positions of an article's text in code points, as Python, SQL and most data tools count. The pairs of surrogates of the article that was asked about
/// last are
/// kept: rows come article by article.
/// </summary>
internal sealed class CodePoints
{
    private Article? _article;

    // Where the second halves of surrogate pairs stand.
    private int[] _seconds = [];

    /// <summary>How many code points of the article stand before a position in UTF-16 code units. Half a pair without the other counts as one.</summary>
    public int Before(Article article, int position)
    {
        if (!ReferenceEquals(article, _article))
        {
            (_article, _seconds) = (article, FindSeconds(article.Text));
        }

        if (_seconds.Length == 0)
        {
            return position;
        }

        var place = Array.BinarySearch(_seconds, position);
        return position - (place < 0 ? ~place : place);
    }

    private static int[] FindSeconds(string text)
    {
        if (text.AsSpan().IndexOfAnyInRange('\uD800', '\uDBFF') < 0)
        {
            return [];
        }

        var seconds = new List<int>();
        for (var i = 1; i < text.Length; i++)
        {
            if (char.IsSurrogatePair(text[i - 1], text[i]))
            {
                seconds.Add(i++);
            }
        }

        return [.. seconds];
    }
}
