using System;
using System.Runtime.CompilerServices;

namespace Dataset.Text.Layout;

/// <summary>The forms of lines that name authors, and the order in which they are tried.</summary>
internal static class BylineRule
{
    /// <summary>Lines that are bylines regardless of their position.</summary>
    public static readonly LinePattern[] Cued =
    [
        new("cue", "By", "by colon?"),
        new("label", "Author", "label mark*"),
        new("names", "By Ada Quill and Bo Reed, Port Elder", "by colon? names ..."),
        new("place", "From Ada Quill in Seoul", "'from' names{2,6} 'in' name{1,4}", 16),
        new("paper", "By Ada Quill Harbour News", "by colon? < !noname|role capital !role capital > proper|stop* paper|function", 9),
        new("desk", "By Staff Reporter", "by colon? < !day capital&role ... >", 7),
        new("place's desk", "By Harbour Reporter", "by colon? < !day capital ... role ... >", 7),
        new("account", "By admin", "by colon? < !noname|day capital|small ... >", 3),
    ];

    /// <summary>Lines that continue a byline: names, and text that may follow names.</summary>
    public static readonly LinePattern[] Continued =
    [
        new("names", "Bo Reed and Cher", "names"),
        new("handle", "Cher @cher", "names bar ..."),
        new("place", "Cher in Seoul", "names 'in' name{1,4}"),
        new("day", "Cher, 3 hours ago", "names day"),
    ];

    /// <summary>Lines of names at a position where a byline may be.</summary>
    public static readonly LinePattern[] Bare =
    [
        new("names", "Ada Quill and Bo Reed", "names{2,4}"),
        new("handle", "Ada Quill | Staff Writer", "names{2,4} bar ..."),
        new("place", "Ada Quill in Seoul", "names{2} 'in' name{1,4}"),
        new("day", "Ada Quill, March 4, 2031", "names{2,4} !small day"),
        new("age", "Ada Quill updated 3 hours ago", "names{2} day"),
    ];

    /// <summary>The bylines of newspaper chains, which put the newspaper or the job title right after the name.</summary>
    public static readonly LinePattern[] Papers =
    [
        new("paper", "Ada Quill Springfield Courier-Post", "< !noname|role capital !role capital > proper|stop+ paper|function", 9),
        new("paper after a gap", "Ada de la Quill   Bay Courier-Post", "< !noname name{2,4} > break proper|stop* paper|function", 9),
    ];

    /// <summary>A day, with the cue in the middle of the line.</summary>
    public static readonly LinePattern[] AfterDay = [
        new("after a day", "Published: March 4, 2031 by Ada Quill", "... by colon? names"),
        new("after a bar", "March 4, 2031 | Ada Quill", "... bar names{2,4}"),
    ];

    /// <summary>The signature of one of several authors under a part of a story.</summary>
    public static readonly LinePattern[] Signatures = [new("signature", "Ada Quill, staff writer", "!noname name{2,4} comma ... function ...", 8)];

    private const int MaxWords = 32;
    private const int MaxBareWords = 16;
    private const int MaxShortForm = 5;

    // Text that may follow the names: "December 21, 2023 1:30 am", "in Seoul and Tokyo".
    private const int MaxRest = 12;

    /// <summary>Returns the authors of a line that begins with a cue, or null if the line is not a byline.</summary>
    public static NameList? ReadCued(LayoutDraft draft, in Piece piece)
    {
        if (piece.Words > MaxWords || (piece.Opening & (LineKind.By | LineKind.Label)) == 0)
        {
            return null;
        }

        var line = draft.Line(piece);
        if (!(line.Is(0, LineKind.By | LineKind.Label) || line.Is(0, "from")))
        {
            return null;
        }

        var names = new NameList();
        foreach (var pattern in Cued)
        {
            if (pattern.Matches(line, names))
            {
                var isSentence = piece.Ending == PieceEnd.Stop && names.Rest > 0 && piece.SmallWords > 3;
                return names.Rest <= MaxRest && !isSentence ? names : null;
            }

            if (names.Names.Count > 0)
            {
                // The first name is not where a byline has it: the line is a sentence.
                return null;
            }
        }

        return null;
    }

    /// <summary>Returns the authors after <c>by</c> in the middle of a line, or null.</summary>
    public static NameList? ReadAfterDay(LayoutDraft draft, in Piece piece) => Read(AfterDay, draft, piece) is { Rest: 0 } names ? names : null;

    /// <summary>Returns the authors of a line that continues a byline, or null.</summary>
    public static NameList? ReadContinued(LayoutDraft draft, in Piece piece) =>
        piece.Words > MaxBareWords || piece.IsProse ? null : Read(Continued, draft, piece);

    /// <summary>Returns the authors of a line without a cue, or null. The caller checks whether a byline is possible at its position.</summary>
    public static NameList? ReadBare(LayoutDraft draft, in Piece piece)
    {
        // "PORT ELDER, May 5." is a place and its day.
        var isPlace = piece.Mark == PieceMark.Date && piece.Ending == PieceEnd.Stop;
        if (piece.Words is < 2 or > MaxBareWords || piece.Ending is PieceEnd.Question || piece.IsProse || isPlace || EndsWithWord(draft, piece))
        {
            return null;
        }

        // A line that consists of names only, but of too many or too few words, has no newspaper.
        return Read(Bare, draft, piece) ?? (Read(Continued, draft, piece) is null ? Read(Papers, draft, piece) : null);
    }

    // "Harbour Scene.": names end with a period only after an initial or "Jr.".
    private static bool EndsWithWord(LayoutDraft draft, in Piece piece) =>
        piece.Ending == PieceEnd.Stop && piece.Mark == PieceMark.None
            && draft.AsSpan(piece).Slice(0, piece.Length - 1).LastIndexOf(' ') < piece.Length - MaxShortForm;

    /// <summary>Returns whether the piece is the signature of a part of a story.</summary>
    [MethodImpl(Jit.AtOnce)]
    public static bool IsSignature(LayoutDraft draft, in Piece piece) =>
        piece.Lines == 1 && !piece.IsProse && draft.AsSpan(piece).IndexOfAny(',', ';') > 0 && LinePattern.IsAny(Signatures, draft.Line(piece));

    private static NameList? Read(LinePattern[] patterns, LayoutDraft draft, in Piece piece)
    {
        var names = new NameList();
        return LinePattern.IsAny(patterns, draft.Line(piece), names) ? names : null;
    }
}
