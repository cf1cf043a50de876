using System;
using System.Collections.Generic;
using System.Linq;

namespace Dataset.Explorer.Marks;

/// <summary>The marks of an article, in the order in which they begin, longer marks first.</summary>
internal sealed class ArticleMarks
{
    private readonly Mark[] _marks;
    private readonly int _longest;
    private readonly HashSet<Mark> _begun = [];

    public ArticleMarks(Article article)
    {
        var marks = new List<Mark>();
        marks.AddRange(article.Claims.SelectMany(claim => claim.Evidence).Where(e => e.Article.Equals(article)).Select(e => new Mark(e, MarkKind.Evidence)));
        marks.AddRange(article.Quotes.Select(quote => new Mark(quote, MarkKind.Quote)));
        marks.AddRange(article.Dates.Select(date => new Mark(date, MarkKind.Date)));
        marks.AddRange(article.Mentions.Select(mention => new Mark(mention, MarkKind.Mention)));
        _marks = [.. marks.Where(mark => mark.Span.Length > 0)];
        Array.Sort(_marks);
        _longest = _marks.Length == 0 ? 0 : _marks.Max(mark => mark.Span.Length);
    }

    /// <summary>Returns the marks that share a code unit with a piece of the text.</summary>
    public List<Mark> In(TextSpan span)
    {
        var marks = new List<Mark>();

        // Marks that begin earlier than the length of the longest mark have ended.
        for (var i = FirstFrom(span.Start - _longest); i < _marks.Length && _marks[i].Span.Start < span.End; i++)
        {
            if (_marks[i].Span.End > span.Start)
            {
                marks.Add(_marks[i]);
            }
        }

        return marks;
    }

    /// <summary>Returns whether a mark is shown for the first time. The place where it begins may not be shown, for example between two blocks.</summary>
    public bool Begin(Mark mark) => _begun.Add(mark);

    private int FirstFrom(int position)
    {
        int low = 0, high = _marks.Length;
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            (low, high) = _marks[middle].Span.Start < position ? (middle + 1, high) : (low, middle);
        }

        return low;
    }
}
