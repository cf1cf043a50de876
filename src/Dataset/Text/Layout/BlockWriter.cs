using System.Collections.Generic;
using System.Runtime.CompilerServices;

namespace Dataset.Text.Layout;

/// <summary>Writes the blocks: one per piece (one per line for boilerplate), with separators between them.</summary>
internal static class BlockWriter
{
    [MethodImpl(Jit.AtOnce)]
    public static LayoutReading Write(LayoutDraft draft)
    {
        var blocks = new List<BlockReading>((draft.Count * 2) + 1);
        var subheadings = new List<TextSpan>();
        var paragraphs = new List<ParagraphReading>();
        var boilerplate = new List<TextSpan>();
        TextSpan? credit = null;

        // A dateline whose line became boilerplate opens no paragraph and is not written.
        DatelineReading? dateline = null;
        for (var i = 0; i < draft.Count; i++)
        {
            ref readonly var piece = ref draft.Pieces[i];
            if (i == draft.Credit.First)
            {
                credit = TextSpan.FromBounds(piece.Start, draft.Pieces[draft.Credit.Last].End);
                Add(blocks, BlockKind.Credit, credit.Value);
                i = draft.Credit.Last;
                continue;
            }

            switch (piece.Kind)
            {
                case BlockKind.Boilerplate:
                    AddLines(draft, piece, blocks, boilerplate);
                    continue;
                case BlockKind.Deck:
                    while (i + 1 < draft.Count && draft.Pieces[i + 1].Kind == BlockKind.Deck)
                    {
                        i++;
                    }

                    Add(blocks, BlockKind.Deck, TextSpan.FromBounds(piece.Start, draft.Pieces[i].End));
                    continue;
                case BlockKind.Subheading:
                    subheadings.Add(piece.Span);
                    break;
                case BlockKind.Paragraph:
                    dateline ??= draft.Dateline?.Span.Start == piece.Start ? draft.Dateline : null;
                    paragraphs.Add(new ParagraphReading(piece.Span, subheadings.Count - 1));
                    break;
            }

            Add(blocks, piece.Kind, piece.Span);
        }

        AddSeparator(blocks, draft.Text.Length);
        return new LayoutReading(
            new EquatableArray<BlockReading>(blocks),
            draft.Headline < 0 ? null : draft.Pieces[draft.Headline].Span,
            draft.Section < 0 ? null : draft.Pieces[draft.Section].Span,
            new EquatableArray<TextSpan>(draft.Authors),
            dateline,
            credit,
            new EquatableArray<TextSpan>(subheadings),
            new EquatableArray<ParagraphReading>(paragraphs),
            new EquatableArray<TextSpan>(boilerplate),
            draft.Published);
    }

    private static void AddLines(LayoutDraft draft, in Piece piece, List<BlockReading> blocks, List<TextSpan> boilerplate)
    {
        var start = piece.Start;
        while (start < piece.End)
        {
            var lineEnd = draft.Text.IndexOf('\n', start, piece.End - start);
            lineEnd = lineEnd < 0 ? piece.End : lineEnd;
            var line = TextSpan.FromBounds(start, TextScan.TrimEnd(draft.Text, start, lineEnd));
            boilerplate.Add(line);
            Add(blocks, BlockKind.Boilerplate, line);
            start = TextScan.SkipSpaces(draft.Text, lineEnd, piece.End);
        }
    }

    [MethodImpl(Jit.AtOnce)]
    private static void Add(List<BlockReading> blocks, BlockKind kind, TextSpan span)
    {
        AddSeparator(blocks, span.Start);
        blocks.Add(new BlockReading(kind, span));
    }

    [MethodImpl(Jit.AtOnce)]
    private static void AddSeparator(List<BlockReading> blocks, int until)
    {
        var from = blocks.Count == 0 ? 0 : blocks[blocks.Count - 1].Span.End;
        if (until > from)
        {
            blocks.Add(new BlockReading(BlockKind.Separator, TextSpan.FromBounds(from, until)));
        }
    }
}
