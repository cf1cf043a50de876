using System;
using System.Collections.Generic;

namespace Dataset.Search;

/// <summary>Sorts the places of several items and joins those that overlap.</summary>
internal sealed class Highlights
{
    // The start and end of each place, packed into numbers that sort by start.
    private long[] _spans = new long[8];
    private int _count;

    /// <summary>Adds a place.</summary>
    public void Add(TextSpan span)
    {
        if (_count == _spans.Length)
        {
            Array.Resize(ref _spans, _count * 2);
        }

        _spans[_count++] = ((long)span.Start << 32) | (uint)span.End;
    }

    /// <summary>Returns the added places and clears the list.</summary>
    public IReadOnlyList<TextSpan> Take()
    {
        Array.Sort(_spans, 0, _count);
        var merged = 0;
        for (var i = 1; i < _count; i++)
        {
            long before = _spans[merged], span = _spans[i];
            if (span >> 32 < (int)before)
            {
                _spans[merged] = (before & ~(long)uint.MaxValue) | (uint)Math.Max((int)before, (int)span);
            }
            else
            {
                _spans[++merged] = span;
            }
        }

        var spans = new TextSpan[_count == 0 ? 0 : merged + 1];
        for (var i = 0; i < spans.Length; i++)
        {
            spans[i] = TextSpan.FromBounds((int)(_spans[i] >> 32), (int)_spans[i]);
        }

        _count = 0;
        return Array.AsReadOnly(spans);
    }
}
