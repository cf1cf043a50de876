using System.Collections.Generic;
using System.Threading;
using Dataset.Text.Layout;

namespace Dataset.Text.Markdown;

/// <summary>
/// Creates the layout from the block structure. The first heading is the headline if it has level 1, only markup precedes it, and front matter provides no
/// title; every other heading is a subheading. The first paragraph may be a byline if it begins with <c>By</c>, and the first paragraph of the story may
/// begin with a dateline.
/// </summary>
internal sealed class MarkdownLayout(string text, TextProjection projection, MarkdownFacts facts)
{
    private readonly List<BlockReading> _blocks = [];
    private readonly List<TextSpan> _subheadings = [];
    private readonly List<int> _levels = [];
    private readonly List<ParagraphReading> _paragraphs = [];
    private readonly List<TextSpan> _authors = [];
    private TextSpan? _headline;
    private DatelineReading? _dateline;

    public LayoutReading Read(MarkdownReading markdown, CancellationToken cancellation)
    {
        foreach (var block in markdown.Blocks)
        {
            cancellation.ThrowIfCancellationRequested();
            Add(block, KindOf(block));
        }

        AddSeparator(text.Length);
        return new(
            new(_blocks), _headline, null, new(_authors), _dateline, null, new(_subheadings), new(_paragraphs), default, null)
        {
            Levels = new(_levels),
        };
    }

    private BlockKind KindOf(MarkdownBlock block) => block.Kind switch
    {
        MarkdownKind.Code => BlockKind.Code,
        MarkdownKind.Table => BlockKind.Table,
        MarkdownKind.Heading when !IsShown(block.Span) => BlockKind.Markup,
        MarkdownKind.Heading => block.Level == 1 && !facts.IsTitled && IsAboveAll() ? BlockKind.Headline : BlockKind.Subheading,
        MarkdownKind.Paragraph when IsShown(block.Span) => BlockKind.Paragraph,
        _ => BlockKind.Markup,
    };

    // Returns whether only markup precedes it.
    private bool IsAboveAll()
    {
        foreach (var block in _blocks)
        {
            if (block.Kind is not (BlockKind.Separator or BlockKind.Markup))
            {
                return false;
            }
        }

        return true;
    }

    private void Add(MarkdownBlock block, BlockKind kind)
    {
        switch (kind)
        {
            case BlockKind.Headline:
                _headline = block.Span;
                break;
            case BlockKind.Subheading:
                _subheadings.Add(block.Span);
                _levels.Add(block.Level);
                break;
            case BlockKind.Paragraph when IsByline(block):
                kind = BlockKind.Byline;
                break;
            case BlockKind.Paragraph:
                ReadDateline(block);
                _paragraphs.Add(new(block.Span, _subheadings.Count - 1));
                break;
        }

        AddSeparator(block.Span.Start);
        _blocks.Add(new(kind, block.Span));
    }

    private bool IsByline(MarkdownBlock block)
    {
        if (facts.IsSigned || _paragraphs.Count + _authors.Count > 0 || block.Lines.Count > 1)
        {
            return false;
        }

        var draft = DraftOf(block);
        if (draft.Pieces[0].IsProse || BylineRule.ReadCued(draft, draft.Pieces[0]) is not { Names: { Count: > 0 } names })
        {
            return false;
        }

        foreach (var name in names)
        {
            _authors.Add(projection.ToSource(name));
        }

        return true;
    }

    private void ReadDateline(MarkdownBlock block)
    {
        if (_paragraphs.Count > 0)
        {
            return;
        }

        var draft = DraftOf(block);
        if (DatelineRule.Find(draft, draft.Pieces[0], needsSign: false) is { } found)
        {
            _dateline = new(
                projection.ToSource(found.Span), projection.ToSource(found.Place), ToSource(found.DateSpan), ToSource(found.Agency));
        }
    }

    private TextSpan? ToSource(TextSpan? span) => span is { } place ? projection.ToSource(place) : null;

    // Returns the rendered text of the block in the form that the rules for plain text expect.
    private LayoutDraft DraftOf(MarkdownBlock block)
    {
        var piece = new Piece
        {
            Start = TextScan.SkipSpaces(projection.Text, projection.FromSource(block.Span.Start), projection.FromSource(block.Span.End)),
            Lines = block.Lines.Count,
        };
        piece.End = TextScan.TrimEnd(projection.Text, piece.Start, projection.FromSource(block.Span.End));
        PieceMeasure.Measure(projection.Text, ref piece);
        return new(projection.Text, [piece], 1, isWrapped: false);
    }

    private bool IsShown(TextSpan span)
    {
        var end = projection.FromSource(span.End);
        return TextScan.SkipSpaces(projection.Text, projection.FromSource(span.Start), end) < end;
    }

    private void AddSeparator(int until)
    {
        var from = _blocks.Count == 0 ? 0 : _blocks[_blocks.Count - 1].Span.End;
        if (until > from)
        {
            _blocks.Add(new(BlockKind.Separator, TextSpan.FromBounds(from, until)));
        }
    }
}
