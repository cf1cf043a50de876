using System;
using System.Runtime.CompilerServices;

namespace Dataset.Text.Layout;

/// <summary>A text, its pieces, and the results of the rules so far.</summary>
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

    /// <summary>The number of pieces.</summary>
    public int Count { get; }

    /// <summary>Whether lines are wrapped at a fixed width.</summary>
    public bool IsWrapped { get; }

    /// <summary>The number of pieces whose wording is boilerplate.</summary>
    public int BoilerplateLines { get; set; }

    /// <summary>Whether labeled lines around the story show that the text is a database record.</summary>
    public bool IsRecord { get; set; }

    /// <summary>The index of the headline, or -1.</summary>
    public int Headline { get; set; } = -1;

    /// <summary>The index of the section label, or -1.</summary>
    public int Section { get; set; } = -1;

    /// <summary>The names in the byline.</summary>
    public TextSpan[] Authors { get; set; } = [];

    /// <summary>The dateline, or null.</summary>
    public DatelineReading? Dateline { get; set; }

    /// <summary>The first and the last piece of the closing credit, each -1 if there is no credit.</summary>
    public (int First, int Last) Credit { get; set; } = (-1, -1);

    /// <summary>The day of publication among the leading lines, or null.</summary>
    public int? Published { get; set; }

    /// <summary>The first piece of the story, or <see cref="Count"/> if there is no story.</summary>
    public int StoryStart { get; set; }

    /// <summary>Whether the dateline is in a piece that was not assigned to the story.</summary>
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

    /// <summary>Returns the tokens of a piece, valid until the tokens of another piece are requested.</summary>
    public LineTokens Line(in Piece piece) =>
        (_line ??= new()).Read(Text, piece.Start, piece.End, IsWrapped, piece.Words, piece.Ending is PieceEnd.Open or PieceEnd.Comma);

    /// <summary>Returns the tokens of the end of a line, valid until the next call.</summary>
    public LineTokens Tail(int start, int end) => (_tail ??= new()).Read(Text, start, end, IsWrapped);

    /// <summary>Returns the characters of a piece.</summary>
    [MethodImpl(Jit.AtOnce)]
    public ReadOnlySpan<char> AsSpan(in Piece piece) => Text.AsSpan(piece.Start, piece.Length);
}
