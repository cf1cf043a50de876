using System.Collections.Generic;
using System.Text;

namespace Dataset.Text.Markdown;

/// <summary>The content of a paragraph's lines as one text, without the prefixes of its lines, and the mapping back to the document.</summary>
internal sealed class InlineContent
{
    private readonly string _source;
    private readonly EquatableArray<TextSpan> _lines;
    private readonly int[] _starts;

    public InlineContent(string source, EquatableArray<TextSpan> lines)
    {
        _source = source;
        _lines = lines;
        _starts = new int[lines.Count];
        var text = new StringBuilder();
        for (var i = 0; i < lines.Count; i++)
        {
            _starts[i] = text.Length;
            text.Append(source, lines[i].Start, lines[i].Length);
            if (i + 1 < lines.Count)
            {
                text.Append('\n');
            }
        }

        Text = text.ToString();
    }

    /// <summary>The lines, separated by line ends.</summary>
    public string Text { get; }

    /// <summary>Adds spans of the text as spans of the document, and a mark for the prefix of each line after the first.</summary>
    public void AddTo(List<InlineSpan> spans, List<InlineSpan> found)
    {
        var line = 1;
        var end = 0;
        foreach (var inline in found)
        {
            // Inside another span, as in the description of an image.
            if (inline.Span.Start < end)
            {
                continue;
            }

            end = inline.Span.End;
            AddGaps(spans, ref line, inline.Span.Start);
            spans.Add(inline with { Span = TextSpan.FromBounds(ToSource(inline.Span.Start), ToSource(inline.Span.End - 1) + 1) });

            // The prefix of a line inside the span belongs to the span.
            while (line < _starts.Length && _starts[line] <= inline.Span.End - 1)
            {
                line++;
            }
        }

        AddGaps(spans, ref line, Text.Length);
    }

    // Adds the prefixes of the lines that begin up to a position.
    private void AddGaps(List<InlineSpan> spans, ref int line, int position)
    {
        for (; line < _starts.Length && _starts[line] <= position; line++)
        {
            var lineStart = _source.LastIndexOf('\n', _lines[line].Start - 1, _lines[line].Start - _lines[line - 1].End) + 1;

            // Whitespace at the end of a line, which may be a hard line break, is read as the line end only.
            var isTaken = spans.Count > 0 && spans[spans.Count - 1].Span.End > _lines[line - 1].End;
            if (_lines[line - 1].End < lineStart - 1 && !isTaken)
            {
                spans.Add(new(InlineKind.Mark, TextSpan.FromBounds(_lines[line - 1].End, lineStart - 1)));
            }

            if (_lines[line].Start > lineStart)
            {
                spans.Add(new(InlineKind.Mark, TextSpan.FromBounds(lineStart, _lines[line].Start)));
            }
        }
    }

    private int ToSource(int position)
    {
        int low = 0, high = _starts.Length - 1;
        while (low < high)
        {
            var middle = (low + high + 1) >> 1;
            if (_starts[middle] <= position)
            {
                low = middle;
            }
            else
            {
                high = middle - 1;
            }
        }

        var offset = position - _starts[low];

        // A line end comes after any whitespace at the end of its line.
        return offset < _lines[low].Length || low + 1 == _starts.Length ? _lines[low].Start + offset : _source.IndexOf('\n', _lines[low].End);
    }
}
