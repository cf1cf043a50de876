using System;
using System.Collections.Generic;

namespace Dataset.Rows;

/// <summary>
/// Converts positions in an article's text to code points, which Python, SQL and most data tools count. The surrogate pairs of the last article are cached
/// because rows come article by article.
/// </summary>
internal sealed class CodePoints
{
    private Article? _article;

    // The positions of the second halves of surrogate pairs.
    private int[] _seconds = [];

    /// <summary>Returns the number of code points before a position in UTF-16 code units. An unpaired surrogate counts as one.</summary>
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
