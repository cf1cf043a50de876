using System;
using System.Collections.Generic;

namespace Dataset.Text.Markdown;

/// <summary>Specifies the kind of the open leaf block.</summary>
internal enum MarkdownLeafKind : byte
{
    None,
    Paragraph,
    IndentedCode,
    Fence,
    Html,
    Template,
    Table,
}

/// <summary>The closed leaf blocks, and the one that is open while lines are read. At most one is open: beginning a block closes the open one.</summary>
internal sealed class MarkdownLeaf(string text)
{
    private readonly List<MarkdownBlock> _blocks = [];
    private readonly List<string> _labels = [];
    private readonly List<TextSpan> _lines = [];
    private int _start;
    private int _end;
    private char _fence;
    private int _fenceLength;
    private int _htmlKind;
    private string _templateEnd = "";

    public MarkdownLeafKind Kind { get; private set; }

    /// <summary>Whether lines are added verbatim until one ends the block.</summary>
    public bool IsVerbatim => Kind is MarkdownLeafKind.Fence or MarkdownLeafKind.Html or MarkdownLeafKind.Template;

    /// <summary>Returns all blocks and labels after the last line.</summary>
    public MarkdownReading Finish()
    {
        Close();
        var labels = new List<string>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var label in _labels)
        {
            if (seen.Add(label))
            {
                labels.Add(label);
            }
        }

        return new(new EquatableArray<MarkdownBlock>(_blocks), new EquatableArray<string>(labels));
    }

    /// <summary>Begins a paragraph or indented code.</summary>
    public void Begin(MarkdownLeafKind kind, int start, int end)
    {
        Close();
        Kind = kind;
        _start = start;
        _end = MarkdownMarks.TrimEnd(text, start, end);
        if (kind == MarkdownLeafKind.Paragraph)
        {
            _lines.Add(TextSpan.FromBounds(start, _end));
        }
    }

    public void BeginFence(int start, int end, int length)
    {
        Close();
        (Kind, _start, _end) = (MarkdownLeafKind.Fence, start, MarkdownMarks.TrimEnd(text, start, end));
        (_fence, _fenceLength) = (text[start], length);
    }

    public void BeginHtml(int kind, int start, int end)
    {
        Close();
        (Kind, _start, _end, _htmlKind) = (MarkdownLeafKind.Html, start, MarkdownMarks.TrimEnd(text, start, end), kind);
        if (HtmlBlocks.Ends(kind, text, start, end))
        {
            Close();
        }
    }

    /// <summary>Begins the block of a template tag: markup, or code up to the tag that ends it.</summary>
    public void BeginTemplate(int start, int end, TemplateTag tag)
    {
        if (tag.CodeEnd.Length == 0)
        {
            AddMarkup(start, MarkdownMarks.TrimEnd(text, start, end));
            return;
        }

        Close();
        (Kind, _start, _end, _templateEnd) = (MarkdownLeafKind.Template, start, MarkdownMarks.TrimEnd(text, start, end), tag.CodeEnd);
    }

    /// <summary>Adds a line to a verbatim block, or ends the block with the line.</summary>
    public void AddVerbatim(int position, int first, int end, int indent)
    {
        var last = MarkdownMarks.TrimEnd(text, first, end);
        switch (Kind)
        {
            case MarkdownLeafKind.Fence:
                _end = last > first ? last : _end;
                if (indent < 4 && MarkdownMarks.ClosesFence(text, first, end, _fence, _fenceLength))
                {
                    Close();
                }

                break;
            case MarkdownLeafKind.Template:
                _end = last > first ? last : _end;
                if (TemplateTags.Read(text, first, end) is { } tag && tag.Name == _templateEnd)
                {
                    Close();
                }

                break;
            default:
                if (first == end && _htmlKind >= HtmlBlocks.FirstThatBlankLineEnds)
                {
                    Close();
                    break;
                }

                _end = last > first ? last : _end;
                if (HtmlBlocks.Ends(_htmlKind, text, position, end))
                {
                    Close();
                }

                break;
        }
    }

    /// <summary>Adds a line to a paragraph or table.</summary>
    public void AddLine(int start, int end)
    {
        _end = end;
        if (Kind == MarkdownLeafKind.Paragraph)
        {
            _lines.Add(TextSpan.FromBounds(start, end));
        }
    }

    /// <summary>Adds a line to indented code.</summary>
    public void Extend(int end) => _end = end;

    /// <summary>Adds a blank line, which ends a paragraph or table.</summary>
    public void AddBlank()
    {
        if (Kind is MarkdownLeafKind.Paragraph or MarkdownLeafKind.Table)
        {
            Close();
        }
    }

    /// <summary>Adds a heading; a heading without content is markup.</summary>
    public void AddHeading(TextSpan content, int level, TextSpan line)
    {
        Close();
        _blocks.Add(content.IsEmpty
            ? new(MarkdownKind.Markup, line, 0, default)
            : new(MarkdownKind.Heading, content, level, new EquatableArray<TextSpan>(new[] { content })));
    }

    public void AddMarkup(int start, int end)
    {
        Close();
        _blocks.Add(new(MarkdownKind.Markup, TextSpan.FromBounds(start, Layout.TextScan.TrimEnd(text, start, end)), 0, default));
    }

    /// <summary>Converts the open paragraph to a heading, unless it consists of link definitions only.</summary>
    public bool TryMakeHeading(int level)
    {
        TakeDefinitions();
        if (_lines.Count == 0)
        {
            Kind = MarkdownLeafKind.None;
            return false;
        }

        AddText(MarkdownKind.Heading, level);
        _lines.Clear();
        Kind = MarkdownLeafKind.None;
        return true;
    }

    /// <summary>
    /// Converts the last line of the open paragraph to the header of a table if it has that many cells; the lines before it stay a paragraph.
    /// </summary>
    public bool TryMakeTable(int cells, int end)
    {
        var head = _lines[_lines.Count - 1];
        if (MarkdownMarks.Cells(text, head.Start, head.End) != cells)
        {
            return false;
        }

        _lines.RemoveAt(_lines.Count - 1);
        Close();
        (Kind, _start, _end) = (MarkdownLeafKind.Table, head.Start, MarkdownMarks.TrimEnd(text, head.Start, end));
        return true;
    }

    /// <summary>Closes the open block.</summary>
    public void Close()
    {
        switch (Kind)
        {
            case MarkdownLeafKind.None:
                return;
            case MarkdownLeafKind.Paragraph:
                TakeDefinitions();
                if (_lines.Count > 0)
                {
                    AddText(MarkdownKind.Paragraph, level: 0);
                    _lines.Clear();
                }

                break;
            default:
                var kind = Kind switch { MarkdownLeafKind.Html => MarkdownKind.Markup, MarkdownLeafKind.Table => MarkdownKind.Table, _ => MarkdownKind.Code };
                _blocks.Add(new(kind, TextSpan.FromBounds(_start, _end), 0, default));
                break;
        }

        Kind = MarkdownLeafKind.None;
    }

    private void TakeDefinitions()
    {
        var count = LinkDefinitions.Read(text, _lines, _labels);
        if (count > 0)
        {
            _blocks.Add(new(MarkdownKind.Markup, TextSpan.FromBounds(_lines[0].Start, _lines[count - 1].End), 0, default));
            _lines.RemoveRange(0, count);
        }
    }

    private void AddText(MarkdownKind kind, int level) => _blocks.Add(new(
        kind, TextSpan.FromBounds(_lines[0].Start, _lines[_lines.Count - 1].End), level, new EquatableArray<TextSpan>(_lines.ToArray())));
}
