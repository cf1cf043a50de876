using System;
using System.Collections.Generic;
using System.Text;

namespace Dataset.Text.Markdown;

/// <summary>
/// What a reader sees of a Markdown text: marks are left out and character references stand for their characters. Analysis reads that; places lead from it
/// to the text and back.
/// </summary>
internal sealed class TextProjection
{
    private readonly List<Piece> _pieces = [];
    private readonly InlineSpan[] _marks;
    private readonly int[] _partners;
    private readonly int _sourceLength;

    /// <summary>The projection of a text.</summary>
    /// <param name="source">The text.</param>
    /// <param name="inlines">What is no plain text in it, in order of position, without overlap.</param>
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

    /// <summary>What a reader sees.</summary>
    public string Text { get; }

    /// <summary>
    /// The same, of the same length, with neutral letters in place of code and addresses: nothing in them is a sentence's end, a quotation, a name or a date.
    /// </summary>
    public string Running { get; }

    /// <summary>The place in the text of a place in what is shown.</summary>
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
    /// The piece of the text for a piece of what is shown, from its first to its last character. Where one of a pair of marks is inside, and nothing but
    /// marks stands between the piece and the other, that is taken in as well: <c>**The ferry** sailed.</c> is a sentence with both of its marks.
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

    /// <summary>The place in what is shown of a place in the text; of one inside a mark the place of what follows.</summary>
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

    // One word: of small letters, so that it is no name, but with a capital where a sentence may begin, so that it does not look like the middle of one.
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

    // Whether the marks from one to another stand together, right before a position.
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

    // Whether the marks up to one stand together, right after a position.
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

    // Marks of emphasis and code nest: one that is like the last open one closes it. What begins with a bracket is closed by what begins with the other.
    private static int[] FindPartners(string source, InlineSpan[] marks)
    {
        var partners = new int[marks.Length];
        var open = new List<int>();
        for (var i = 0; i < marks.Length; i++)
        {
            partners[i] = -1;
            var c = source[marks[i].Span.Start];
            if (c is not ('*' or '_' or '~' or '`' or '[' or ']') || (c == '[' && marks[i].Span.Length > 1))
            {
                continue;
            }

            var top = open.Count == 0 ? -1 : open[open.Count - 1];
            if (top >= 0 && (c == ']' ? source[marks[top].Span.Start] == '[' : c != '[' && IsLike(source, marks[top].Span, marks[i].Span)))
            {
                open.RemoveAt(open.Count - 1);
                partners[top] = i;
                partners[i] = top;
            }
            else if (c != ']')
            {
                open.Add(i);
            }
        }

        return partners;
    }

    private static bool IsLike(string source, TextSpan x, TextSpan y) => source[x.Start] == '`'
        ? source[y.End - 1] == '`' && x.Length == y.Length
        : x.Length == y.Length && source[x.Start] == source[y.Start];

    /// <summary>A piece that is shown: as it stands, or one character for a reference.</summary>
    private readonly record struct Piece(int Shown, int Source, int Length, int SourceLength)
    {
        public bool IsCopy => Length == SourceLength;
    }
}
