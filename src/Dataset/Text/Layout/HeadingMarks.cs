using System.Collections.Generic;
using System.Runtime.CompilerServices;
using Dataset.Text.Unicode;

namespace Dataset.Text.Layout;

/// <summary>
/// Separates the markers of Markdown headings from their text (<c>## What comes next</c>), so that headline and subheadings contain only the text.
/// </summary>
internal static class HeadingMarks
{
    // The limit of CommonMark (ATX headings).
    private const int MaxMarks = 6;

    /// <summary>Returns the draft with each such piece split in two.</summary>
    public static LayoutDraft SetApart(LayoutDraft draft)
    {
        List<Piece>? pieces = null;
        for (var i = 0; i < draft.Count; i++)
        {
            ref readonly var piece = ref draft.Pieces[i];
            var marks = piece.Lines == 1 ? Marks(draft, piece) : 0;
            if (marks == 0)
            {
                pieces?.Add(piece);
                continue;
            }

            pieces ??= Before(draft, i);
            pieces.Add(Measured(draft, piece.Start, piece.Start + marks));
            pieces.Add(Measured(draft, TextScan.SkipSpaces(draft.Text, piece.Start + marks, piece.End), piece.End));
        }

        return pieces is null ? draft : new LayoutDraft(draft.Text, pieces.ToArray(), pieces.Count, draft.IsWrapped);
    }

    // One to six markers, a space, and no digit: "# 1" is a number.
    [MethodImpl(Jit.AtOnce)]
    private static int Marks(LayoutDraft draft, in Piece piece)
    {
        var line = draft.AsSpan(piece);
        var marks = 0;
        while (marks < line.Length && marks <= MaxMarks && line[marks] == '#')
        {
            marks++;
        }

        var word = marks is > 0 and <= MaxMarks && marks < line.Length && LetterKinds.IsSpace(line[marks])
            ? TextScan.SkipSpaces(draft.Text, piece.Start + marks, piece.End)
            : piece.End;
        return word < piece.End && !Characters.IsDigit(draft.Text[word]) ? marks : 0;
    }

    private static List<Piece> Before(LayoutDraft draft, int end)
    {
        var pieces = new List<Piece>(draft.Count + 8);
        for (var i = 0; i < end; i++)
        {
            pieces.Add(draft.Pieces[i]);
        }

        return pieces;
    }

    private static Piece Measured(LayoutDraft draft, int start, int end)
    {
        var piece = new Piece { Start = start, End = end, Lines = 1 };
        PieceMeasure.Measure(draft.Text, ref piece);
        return piece;
    }
}
