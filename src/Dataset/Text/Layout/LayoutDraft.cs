using System;
using System.Runtime.CompilerServices;

namespace Dataset.Text.Layout;

/// <summary>A text, its pieces, and what the rules have found in them so far.</summary>
internal sealed class LayoutDraft
{
    private LineTokens? _line;
    private LineTokens? _tail;

    public LayoutDraft(string text, Piece[] pieces, int count, bool isWrapped)
    {
        Text = text;
        Pieces = pieces;
        Count = count;
        IsWrapped = isWrapped;
    }

    /// <summary>The text.</summary>
    public string Text { get; }

    /// <summary>The pieces; only the first <see cref="Count"/> are filled.</summary>
    public Piece[] Pieces { get; }

    /// <summary>How many pieces there are.</summary>
    public int Count { get; }

    /// <summary>Whether lines are wrapped at a fixed width.</summary>
    public bool IsWrapped { get; }

    /// <summary>How many pieces are furniture by their wording.</summary>
    public int FurnitureLines { get; set; }

    /// <summary>Whether labelled lines around it show that the text is the record of a database.</summary>
    public bool IsRecord { get; set; }

    /// <summary>The piece that is the headline, -1 if none.</summary>
    public int Headline { get; set; } = -1;

    /// <summary>The piece that is the section label, -1 if none.</summary>
    public int Section { get; set; } = -1;

    /// <summary>The names in the byline.</summary>
    public TextSpan[] Authors { get; set; } = [];

    /// <summary>The dateline, if there is one.</summary>
    public DatelineReading? Dateline { get; set; }

    /// <summary>The first and the last piece of the closing credit, -1 if there is no such piece.</summary>
    public (int First, int Last) Credit { get; set; } = (-1, -1);

    /// <summary>The day of publication among the leading lines, if one is named.</summary>
    public int? Published { get; set; }

    /// <summary>The first piece of the story, <see cref="Count"/> if there is no story.</summary>
    public int StoryStart { get; set; }

    /// <summary>Whether the dateline stands in a piece that was not taken for the story.</summary>
    public bool HasDatelineOutside
    {
        get
        {
            var i = 0;
            while (i < Count && Pieces[i].Start != Dateline?.Span.Start)
            {
                i++;
            }

            return i < Count && !Pieces[i].InStory;
        }
    }

    /// <summary>The tokens of a piece, until those of another one are asked for.</summary>
    public LineTokens Line(in Piece piece) =>
        (_line ??= new()).Read(Text, piece.Start, piece.End, IsWrapped, piece.Words, piece.Ending is PieceEnd.Open or PieceEnd.Comma);

    /// <summary>The tokens of what a line ends with, likewise.</summary>
    public LineTokens Tail(int start, int end) => (_tail ??= new()).Read(Text, start, end, IsWrapped);

    /// <summary>The characters of a piece.</summary>
    [MethodImpl(Jit.AtOnce)]
    public ReadOnlySpan<char> AsSpan(in Piece piece) => Text.AsSpan(piece.Start, piece.Length);
}
