using System.Collections.Generic;
using Dataset.Explorer.Html;

namespace Dataset.Explorer.Marks;

/// <summary>
/// Writes a part of an article with its marks as elements. Elements must nest but marks need not: a mark that crosses the end of another is split there and
/// continues after it.
/// </summary>
internal sealed class MarkedText(MarkElements elements)
{
    private readonly List<(Mark Mark, bool IsLink)> _open = [];
    private readonly List<(Mark Mark, int Place)> _notes = [];
    private int _links;

    /// <summary>Writes a part of an article.</summary>
    /// <param name="html">The writer.</param>
    /// <param name="pieces">The text, split at the borders of its marks.</param>
    /// <param name="marks">The marks in the text.</param>
    /// <param name="all">The marks of the article.</param>
    public void Write(HtmlWriter html, IReadOnlyList<TextPiece> pieces, IReadOnlyList<Mark> marks, ArticleMarks all)
    {
        var next = 0;
        foreach (var piece in pieces)
        {
            Close(html, piece.Start);
            WriteNotes(html, piece.Start);
            for (; next < marks.Count && marks[next].Span.Start <= piece.Start; next++)
            {
                Open(html, marks[next], isFirst: all.Begin(marks[next]));
            }

            html.OwnText(piece.Text);
        }

        var end = pieces.Count == 0 ? 0 : pieces[^1].End;
        Close(html, end);

        // These marks continue in the next paragraph.
        while (_open.Count > 0)
        {
            CloseLast(html);
        }

        WriteNotes(html, end);
    }

    // Closes the marks that end here. Marks inside them that do not end here are opened again.
    private void Close(HtmlWriter html, int position)
    {
        var first = _open.FindIndex(open => open.Mark.Span.End <= position);
        if (first >= 0)
        {
            var goOn = new List<Mark>();
            while (_open.Count > first)
            {
                var mark = CloseLast(html);
                if (mark.Span.End <= position)
                {
                    _notes.Add((mark, NotePlaces.Of(mark)));
                }
                else
                {
                    goOn.Insert(0, mark);
                }
            }

            foreach (var mark in goOn)
            {
                Open(html, mark, isFirst: false);
            }
        }
    }

    private void Open(HtmlWriter html, Mark mark, bool isFirst)
    {
        var isLink = elements.Begin(html, mark, isFirst, mayLink: _links == 0);
        _links += isLink ? 1 : 0;
        _open.Add((mark, isLink));
    }

    private Mark CloseLast(HtmlWriter html)
    {
        var (mark, isLink) = _open[^1];
        _open.RemoveAt(_open.Count - 1);
        _links -= isLink ? 1 : 0;
        html.End();
        return mark;
    }

    // A note is a link, and links cannot be nested, so it is written after all links are closed.
    private void WriteNotes(HtmlWriter html, int position)
    {
        if (_links > 0)
        {
            return;
        }

        foreach (var (mark, place) in _notes)
        {
            if (place <= position)
            {
                elements.Note(html, mark);
            }
        }

        _notes.RemoveAll(note => note.Place <= position);
    }
}
