using System;
using System.Collections.Generic;
using System.Threading;

namespace Dataset.Text.Markdown;

/// <summary>
/// Finds the block structure of Markdown line by line, as the CommonMark specification (0.31.2) describes: first the open containers that continue, then new
/// containers and leaf blocks; the rest is text. Also supports the tables and task lists of GitHub Flavored Markdown; footnote definitions, whose text is
/// read as a paragraph; template tags on a line of their own; and, in MDX, imports, exports, expressions and components.
/// </summary>
internal sealed class MarkdownReader
{
    // Markers nested deeper are text.
    private const int MaxContainers = 100;
    private const int CodeIndent = 4;
    private const int FootnoteIndent = 4;

    private readonly string _text;
    private readonly MdxBlocks? _mdx;
    private readonly List<MarkdownContainer> _containers = [];
    private readonly MarkdownLeaf _leaf;
    private int _matched;

    private MarkdownReader(string text, bool isMdx)
    {
        _text = text;
        _mdx = isMdx ? new(text) : null;
        _leaf = new(text);
    }

    /// <summary>Returns the blocks of a normalized text. Any text has a reading. Time is linear in its length.</summary>
    public static MarkdownReading Read(string text, bool isMdx, CancellationToken cancellation = default)
    {
        var reader = new MarkdownReader(text, isMdx);
        for (var start = 0; start < text.Length;)
        {
            cancellation.ThrowIfCancellationRequested();
            var end = text.IndexOf('\n', start);
            end = end < 0 ? text.Length : end;
            start = Math.Max(reader.ReadLine(start, end), end) + 1;
        }

        return reader._leaf.Finish();
    }

    // Returns the end of the last line that was read: a construct that spans several lines is read at once.
    private int ReadLine(int start, int end)
    {
        var line = new MarkdownLine(_text, start, end);
        MatchContainers(ref line);
        var isAllMatched = _matched == _containers.Count;
        if (_leaf.IsVerbatim && isAllMatched)
        {
            _leaf.AddVerbatim(line.Position, line.First, end, IndentOf(line));
            return end;
        }

        if (!isAllMatched && _leaf.IsVerbatim)
        {
            _leaf.Close();
        }

        while (TryBegin(ref line, ref isAllMatched, out var last))
        {
            if (last >= 0)
            {
                return last;
            }
        }

        AddText(ref line, isAllMatched);
        return end;
    }

    private void MatchContainers(ref MarkdownLine line)
    {
        _matched = 0;
        while (_matched < _containers.Count)
        {
            var container = _containers[_matched];
            if (container.IsQuote)
            {
                if (IndentOf(line) >= CodeIndent || line.Character != '>')
                {
                    return;
                }

                line.SkipMark(1);
                line.SkipOneBlank();
            }
            else if (line.IsBlank)
            {
                // An item may begin with at most one blank line.
                if (container.IsEmpty)
                {
                    return;
                }

                line.SkipIndent();
            }
            else if (line.Indent >= container.Indent)
            {
                line.SkipColumns(container.Indent);
            }
            else
            {
                return;
            }

            _matched++;
        }
    }

    // MDX has no indented code, so any block may be indented as deep as the component around it.
    private int IndentOf(in MarkdownLine line) => _mdx is null ? line.Indent : 0;

    // Begins one container or leaf block. Returns false if the rest of the line is text; "last" is the end of a leaf that takes the line.
    private bool TryBegin(ref MarkdownLine line, ref bool isAllMatched, out int last)
    {
        last = -1;
        if (line.IsBlank)
        {
            return false;
        }

        var isInParagraph = _leaf.Kind == MarkdownLeafKind.Paragraph;
        if (IndentOf(line) >= CodeIndent)
        {
            if (isInParagraph || (_leaf.Kind == MarkdownLeafKind.IndentedCode && isAllMatched))
            {
                return false;
            }

            CloseUnmatched(ref isAllMatched);
            _leaf.Begin(MarkdownLeafKind.IndentedCode, line.First, line.End);
            last = line.End;
            return true;
        }

        var (first, end) = (line.First, line.End);
        if (line.Character == '>' && _containers.Count < MaxContainers)
        {
            CloseUnmatched(ref isAllMatched);
            line.SkipMark(1);
            line.SkipOneBlank();
            Push(MarkdownContainer.Quote);
            return true;
        }

        if (MarkdownMarks.HeadingLevel(_text, first, end) is > 0 and var level)
        {
            CloseUnmatched(ref isAllMatched);
            _leaf.AddHeading(MarkdownMarks.HeadingContent(_text, first, end, level), level, TextSpan.FromBounds(first, MarkdownMarks.TrimEnd(_text, first,
                end)));
            last = end;
            return true;
        }

        if (MarkdownMarks.FenceLength(_text, first, end) is > 0 and var fence)
        {
            CloseUnmatched(ref isAllMatched);
            _leaf.BeginFence(first, end, fence);
            last = end;
            return true;
        }

        if (TemplateTags.Read(_text, first, end) is { } tag)
        {
            CloseUnmatched(ref isAllMatched);
            _leaf.BeginTemplate(first, end, tag);
            last = end;
            return true;
        }

        if (_mdx?.End(first, end, isInParagraph, _containers.Count) is > 0 and var mdx)
        {
            CloseUnmatched(ref isAllMatched);
            _leaf.AddMarkup(first, mdx);
            last = mdx;
            return true;
        }

        if (_mdx is null && HtmlBlocks.Begin(_text, first, end, isInParagraph) is > 0 and var html)
        {
            CloseUnmatched(ref isAllMatched);
            _leaf.BeginHtml(html, first, end);
            last = end;
            return true;
        }

        // Not after a paragraph that continues only as a lazy continuation.
        if (isInParagraph && isAllMatched && MarkdownMarks.UnderlineLevel(_text, first, end) is > 0 and var underline && _leaf.TryMakeHeading(underline))
        {
            last = end;
            return true;
        }

        if (MarkdownMarks.IsThematicBreak(_text, first, end))
        {
            CloseUnmatched(ref isAllMatched);
            _leaf.AddMarkup(first, MarkdownMarks.TrimEnd(_text, first, end));
            last = end;
            return true;
        }

        if (isInParagraph && isAllMatched && MarkdownMarks.DelimiterCells(_text, first, end) is > 0 and var cells && _leaf.TryMakeTable(cells, end))
        {
            last = end;
            return true;
        }

        return TryBeginItem(ref line, ref isAllMatched, isInParagraph);
    }

    private bool TryBeginItem(ref MarkdownLine line, ref bool isAllMatched, bool isInParagraph)
    {
        if (_containers.Count >= MaxContainers)
        {
            return false;
        }

        var footnote = FootnoteLength(line.First, line.End);
        if (footnote > 0)
        {
            CloseUnmatched(ref isAllMatched);
            line.SkipMark(footnote);
            line.SkipIndent();
            Push(MarkdownContainer.Item(FootnoteIndent));
            return true;
        }

        // Whether an item interrupts a paragraph depends on the container that would hold both.
        var length = MarkdownMarks.ItemLength(_text, line.First, line.End, out var canInterrupt);
        if (length == 0 || (isInParagraph && isAllMatched && !canInterrupt))
        {
            return false;
        }

        CloseUnmatched(ref isAllMatched);
        var indent = line.Indent;
        line.SkipMark(length);
        var padding = line.IsBlank || IndentOf(line) > CodeIndent ? 1 : line.Indent;
        if (line.IsBlank)
        {
            line.SkipIndent();
        }
        else
        {
            line.SkipColumns(padding);
        }

        Push(MarkdownContainer.Item(indent + length + padding));
        SkipTask(ref line);
        return true;
    }

    // The check box of a task: "[ ] " or "[x] ".
    private static void SkipTask(ref MarkdownLine line)
    {
        if (line.Character == '[' && line.Indent < CodeIndent && line.At(line.First + 1) is ' ' or 'x' or 'X' && line.At(line.First + 2) == ']'
            && line.At(line.First + 3) is ' ' or '\t')
        {
            line.SkipMark(3);
            line.SkipIndent();
        }
    }

    private int FootnoteLength(int start, int end)
    {
        if (start + 1 >= end || _text[start] != '[' || _text[start + 1] != '^')
        {
            return 0;
        }

        var close = LinkDefinitions.LabelEnd(_text, start, end);
        return close > start + 3 && close < end && _text[close] == ':' ? close + 1 - start : 0;
    }

    private void AddText(ref MarkdownLine line, bool isAllMatched)
    {
        if (line.IsBlank)
        {
            // Only content on later lines makes an item nonempty.
            if (!isAllMatched)
            {
                _leaf.Close();
                _containers.RemoveRange(_matched, _containers.Count - _matched);
            }

            _leaf.AddBlank();
            return;
        }

        var (first, end) = (line.First, MarkdownMarks.TrimEnd(_text, line.First, line.End));
        if (!isAllMatched && _leaf.Kind == MarkdownLeafKind.Paragraph)
        {
            // A lazy continuation line of the paragraph: its containers stay open.
            _leaf.AddLine(first, end);
            return;
        }

        CloseUnmatched(ref isAllMatched);
        if (_leaf.Kind == MarkdownLeafKind.IndentedCode && line.Indent >= CodeIndent)
        {
            _leaf.Extend(end);
        }
        else if (_leaf.Kind is MarkdownLeafKind.Paragraph or MarkdownLeafKind.Table)
        {
            _leaf.AddLine(first, end);
        }
        else
        {
            _leaf.Close();
            _leaf.Begin(MarkdownLeafKind.Paragraph, first, end);
            Fill();
        }
    }

    // Closes the containers that the line does not continue, and the leaf in them.
    private void CloseUnmatched(ref bool isAllMatched)
    {
        if (!isAllMatched)
        {
            _leaf.Close();
            _containers.RemoveRange(_matched, _containers.Count - _matched);
        }

        isAllMatched = true;
        Fill();
    }

    private void Push(MarkdownContainer container)
    {
        _leaf.Close();
        _containers.Add(container);
        _matched = _containers.Count;
    }

    // The item is no longer empty.
    private void Fill()
    {
        for (var i = _containers.Count - 1; i >= 0 && _containers[i].IsEmpty; i--)
        {
            _containers[i] = _containers[i].Fill();
        }
    }
}
