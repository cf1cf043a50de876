using System;
using System.Collections.Generic;
using System.Text;

namespace Dataset.Text.Markdown;

/// <summary>
/// The rendered text of Markdown: markup is left out, and character references are replaced with their characters. The rendered text is analyzed; its
/// positions map to the text and back.
/// </summary>
internal sealed class TextProjection
{
    private readonly List<Piece> _pieces = [];
    private readonly InlineSpan[] _marks;
    private readonly int[] _partners;
    private readonly int _sourceLength;

    /// <summary>Creates the projection of a text.</summary>
    /// <param name="source">The text.</param>
    /// <param name="inlines">The spans that are not plain text, in order of position, without overlap.</param>
    public TextProjection(string source, IReadOnlyList<InlineSpan> inlines)
    {
        _sourceLength = source.Length;
        var shown = new StringBuilder(source.Length);
        var running = new StringBuilder(source.Length);
        var position = 0;
        var isOpaque = false;
        var marks = new List<InlineSpan>();
        foreach (var inline in inlines)
        {
            Copy(source, position, inline.Span.Start, shown, running);
            position = inline.Span.End;
            switch (inline.Kind)
            {
                case InlineKind.Mark:
                    marks.Add(inline);
                    break;
                case InlineKind.Opaque:
                    isOpaque = true;
                    _pieces.Add(new(shown.Length, inline.Span.Start, inline.Span.Length, inline.Span.Length));
                    shown.Append(source, inline.Span.Start, inline.Span.Length);
                    AppendNeutral(running, inline.Span.Length);
                    break;
                default:
                    var character = CharacterReferences.Decode(source, inline.Span);
                    _pieces.Add(new(shown.Length, inline.Span.Start, character.Length, inline.Span.Length));
                    shown.Append(character);
                    running.Append(character);
                    break;
            }
        }

        Copy(source, position, source.Length, shown, running);
        Text = shown.ToString();
        Running = isOpaque ? running.ToString() : Text;
        _marks = marks.ToArray();
        _partners = FindPartners(source, _marks);
    }

    /// <summary>The rendered text.</summary>
    public string Text { get; }

    /// <summary>
    /// The rendered text with neutral letters of the same length in place of code and addresses, so that they contain no end of a sentence, quotation, name or
    /// date.
    /// </summary>
    public string Running { get; }

    /// <summary>Converts a position in the rendered text to a position in the text.</summary>
    public int ToSource(int position)
    {
        if (position >= Text.Length)
        {
            return _sourceLength;
        }

        var piece = _pieces[PieceAt(position)];
        return piece.IsCopy ? piece.Source + position - piece.Shown : piece.Source;
    }

    /// <summary>
    /// Converts a span of the rendered text to the span of the text from its first to its last character. If one of a pair of delimiters is inside, and only
    /// markup is between the span and the other delimiter, the span is extended to it: <c>**The ferry** sailed.</c> is a sentence with both of its delimiters.
    /// </summary>
    public TextSpan ToSource(TextSpan span)
    {
        var start = ToSource(span.Start);
        if (span.IsEmpty)
        {
            return new(start, 0);
        }

        var last = _pieces[PieceAt(span.End - 1)];
        return Balance(start, last.IsCopy ? last.Source + span.End - last.Shown : last.Source + last.SourceLength);
    }

    /// <summary>
    /// Converts a position in the text to a position in the rendered text; a position inside markup becomes the position of the text after it.
    /// </summary>
    public int FromSource(int position)
    {
        int low = 0, high = _pieces.Count;
        while (low < high)
        {
            var middle = (low + high) >> 1;
            if (_pieces[middle].Source + _pieces[middle].SourceLength <= position)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        if (low == _pieces.Count)
        {
            return Text.Length;
        }

        var piece = _pieces[low];
        return position <= piece.Source || !piece.IsCopy ? piece.Shown : piece.Shown + position - piece.Source;
    }

    private void Copy(string source, int start, int end, StringBuilder shown, StringBuilder running)
    {
        if (end > start)
        {
            _pieces.Add(new(shown.Length, start, end - start, end - start));
            shown.Append(source, start, end - start);
            running.Append(source, start, end - start);
        }
    }

    // One word: in lowercase letters, so that it is not a name, but capitalized where a sentence may begin, so that it does not look like the middle of one.
    private static void AppendNeutral(StringBuilder running, int length)
    {
        var i = running.Length - 1;
        while (i >= 0 && running[i] is ' ' or '\n' or '\t')
        {
            i--;
        }

        running.Append(i < 0 || running[i] is '.' or '!' or '?' or '\u2026' or '"' or '\u201D' or ')' ? 'X' : 'x').Append('x', length - 1);
    }

    private int PieceAt(int position)
    {
        int low = 0, high = _pieces.Count - 1;
        while (low < high)
        {
            var middle = (low + high + 1) >> 1;
            if (_pieces[middle].Shown <= position)
            {
                low = middle;
            }
            else
            {
                high = middle - 1;
            }
        }

        return low;
    }

    private TextSpan Balance(int start, int end)
    {
        var first = FirstMark(start);
        for (var i = first; i < _marks.Length && _marks[i].Span.Start < end; i++)
        {
            var partner = _partners[i];
            if (partner >= 0 && partner < first && IsAllMarks(partner, first - 1, start))
            {
                first = partner;
                start = _marks[partner].Span.Start;
            }
            else if (partner > i && _marks[partner].Span.Start >= end && IsAllMarks(i + 1, partner, _marks[partner].Span.End, end))
            {
                end = _marks[partner].Span.End;
            }
        }

        return TextSpan.FromBounds(start, end);
    }

    // Returns whether the marks from one to another are adjacent, right before a position.
    private bool IsAllMarks(int from, int to, int start)
    {
        var position = start;
        for (var i = to; i >= from; i--)
        {
            if (_marks[i].Span.End != position)
            {
                return false;
            }

            position = _marks[i].Span.Start;
        }

        return true;
    }

    // Returns whether the marks up to one are adjacent, right after a position.
    private bool IsAllMarks(int from, int to, int last, int end)
    {
        var position = end;
        for (var i = from; i <= to; i++)
        {
            if (_marks[i].Span.Start < end)
            {
                continue;
            }

            if (_marks[i].Span.Start != position)
            {
                return false;
            }

            position = _marks[i].Span.End;
        }

        return position == last;
    }

    private int FirstMark(int position)
    {
        int low = 0, high = _marks.Length;
        while (low < high)
        {
            var middle = (low + high) >> 1;
            if (_marks[middle].Span.Start < position)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low;
    }

    // Delimiters of emphasis and code nest: one that equals the last open delimiter closes it. The brackets of links and addresses are closed by their
    // counterparts.
    private static int[] FindPartners(string source, InlineSpan[] marks)
    {
        var partners = new int[marks.Length];
        var open = new List<int>();
        for (var i = 0; i < marks.Length; i++)
        {
            partners[i] = -1;
            var c = source[marks[i].Span.Start];
            if (c is not ('*' or '_' or '~' or '`' or '[' or ']' or '<' or '>') || (c is '[' or '<' && marks[i].Span.Length > 1))
            {
                continue;
            }

            var top = open.Count == 0 ? -1 : open[open.Count - 1];
            if (top >= 0 && Closes(source, marks[top].Span, marks[i].Span))
            {
                open.RemoveAt(open.Count - 1);
                partners[top] = i;
                partners[i] = top;
            }
            else if (c is not (']' or '>'))
            {
                open.Add(i);
            }
        }

        return partners;
    }

    private static bool Closes(string source, TextSpan open, TextSpan mark) => source[mark.Start] switch
    {
        ']' => source[open.Start] == '[',
        '>' => source[open.Start] == '<',
        '[' or '<' => false,
        _ => IsLike(source, open, mark),
    };

    private static bool IsLike(string source, TextSpan x, TextSpan y) => source[x.Start] == '`'
        ? source[y.End - 1] == '`' && x.Length == y.Length
        : x.Length == y.Length && source[x.Start] == source[y.Start];

    /// <summary>A rendered piece: a copy of the text, or the characters of a reference.</summary>
    private readonly record struct Piece(int Shown, int Source, int Length, int SourceLength)
    {
        public bool IsCopy => Length == SourceLength;
    }
}
