using System.Collections.Generic;

namespace Dataset.Text.Markdown;

/// <summary>Finds the ends of code spans, and remembers constructs that are never closed, so that no text is searched twice.</summary>
internal sealed class CodeSpans(string text)
{
    private Dictionary<int, List<int>>? _runs;
    private int _noEndFrom = -1;

    /// <summary>
    /// Returns the position just past the closing run of as many backticks as begin at a position, or -1. The number of backticks is always returned.
    /// </summary>
    public int End(int start, out int length)
    {
        length = RunLength(start);
        if (!(_runs ??= FindRuns()).TryGetValue(length, out var runs))
        {
            return -1;
        }

        var next = runs.BinarySearch(start + length);
        next = next < 0 ? ~next : next;
        return next < runs.Count ? runs[next] + length : -1;
    }

    /// <summary>Returns whether a comment or similar construct that begins at a position is known to have no end.</summary>
    public bool HasNoEnd(int start) => _noEndFrom >= 0 && start >= _noEndFrom;

    /// <summary>Remembers that the construct that begins at a position has no end.</summary>
    public void SetNoEnd(int start) => _noEndFrom = _noEndFrom < 0 ? start : _noEndFrom;

    private Dictionary<int, List<int>> FindRuns()
    {
        var runs = new Dictionary<int, List<int>>();
        for (var i = 0; i < text.Length;)
        {
            if (text[i] != '`')
            {
                i++;
                continue;
            }

            var length = RunLength(i);
            if (!runs.TryGetValue(length, out var list))
            {
                runs.Add(length, list = []);
            }

            list.Add(i);
            i += length;
        }

        return runs;
    }

    private int RunLength(int start)
    {
        var i = start;
        while (i < text.Length && text[i] == '`')
        {
            i++;
        }

        return i - start;
    }
}
