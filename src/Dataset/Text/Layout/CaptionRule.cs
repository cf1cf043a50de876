using System;
using Dataset.Text.Unicode;

namespace Dataset.Text.Layout;

/// <summary>
/// The forms of captions and of the credits of pictures. A caption is told by its first words, or, however long, by the credit that it begins or ends with:
/// in brackets, behind its last sentence, or glued to it (<c>...on Monday.Credit...Jane Doe</c>).
/// </summary>
internal static class CaptionRule
{
    /// <summary>What a caption begins with.</summary>
    public static readonly LinePattern[] Beginnings =
    [
        new("label", "Photo by Ada Quill", "mark* caption ...", 60),
        new("number", "[1/3]Boats in the harbour", "'[' number slash number ']' ..."),
        new("credit first", "Ada Quill / The Harbour Times Boats at the quay", "name{2,4} slash capital{0,3} paper|pictures ..."),
    ];

    /// <summary>A name and an agency or a paper, or the other way round.</summary>
    public static readonly LinePattern[] Credits =
    [
        new("name, source", "Ada Quill / The Harbour Times", "name{2,4} slash|bar proper* paper|pictures proper*"),
        new("source, name", "Reuters: Ada Quill", "proper* paper|pictures proper* colon name{2,4}"),
        new("agency first", "AP/Bo Reed, pool", "pictures slash|bar ..."),
    ];

    /// <summary>A credit that fills a line.</summary>
    public static readonly LinePattern[] Lines =
    [
        .. Credits,
        new("agency last", "The crew of the ferry | AP", "... slash|bar pictures mark|number*"),
        new("library", "Getty Images", "mark* library mark|number*"),
    ];

    /// <summary>A credit in the brackets that close a line.</summary>
    public static readonly LinePattern[] InBrackets =
    [
        .. Credits,
        new("photo", "Photo by Ada Quill for the council", "... photo ..."),
        new("library", "Getty Images", "library mark|number*"),
    ];

    /// <summary>A credit behind the last sentence of a line.</summary>
    public static readonly LinePattern[] Endings =
    [
        .. Credits,
        new("label", "Photograph: Ada Quill", "mark* caption|library ..."),
    ];

    /// <summary>The name of an authority that gave the picture out.</summary>
    public static readonly LinePattern Authority = new("authority", "Harbour Sheriff's Office", "capital capital|stop{0,3} authority", 5);

    private const string Glued = "Credit...";
    private const int MaxCreditLength = 100;
    private const int MaxLineWords = 12;
    private const int MaxAnywhereWords = 30;

    public static bool Is(LayoutDraft draft, in Piece piece)
    {
        var line = draft.Line(piece);
        foreach (var pattern in Beginnings)
        {
            if (pattern.Fits(piece) && pattern.Matches(line))
            {
                return true;
            }
        }

        return (piece.Words <= MaxAnywhereWords && !piece.IsProse && (piece.Holds & LinePhrase.Caption) != 0)
            || (Authority.Fits(piece) && Authority.Matches(line))
            || IsCredit(draft, piece)
            || EndsWithCredit(draft, piece, draft.AsSpan(piece));
    }

    /// <summary>Whether it is a credit and nothing else.</summary>
    public static bool IsCredit(LayoutDraft draft, in Piece piece) =>
        piece.Words <= MaxLineWords && piece.Ending == PieceEnd.Open
        && (draft.AsSpan(piece).IndexOfAny('/', '|', ':') > 0 || draft.Line(piece).Is(0, LineKind.Library | LineKind.Mark))
        && IsAny(Lines, draft.Line(piece));

    private static bool IsAny(LinePattern[] patterns, LineTokens line)
    {
        foreach (var pattern in patterns)
        {
            if (pattern.Matches(line))
            {
                return true;
            }
        }

        return false;
    }

    private static bool EndsWithCredit(LayoutDraft draft, in Piece piece, ReadOnlySpan<char> line)
    {
        var glued = line.IndexOf(Glued.AsSpan(), StringComparison.Ordinal);
        if (glued > 0 && glued + Glued.Length < line.Length && Characters.IsUpper(line[glued + Glued.Length]))
        {
            return true;
        }

        // A stop may follow the brackets.
        var end = line[line.Length - 1] == '.' ? line.Length - 2 : line.Length - 1;
        if (end > 0 && line[end] is ')' or ']')
        {
            var open = line.Slice(0, end).LastIndexOfAny('(', '[');
            return open > 0 && end - open <= MaxCreditLength && IsAny(InBrackets, draft.Tail(piece.Start + open + 1, piece.Start + end));
        }

        var start = piece.Ending == PieceEnd.Open ? AfterLastStop(line) : line.Length;
        return line.Length - start is > 0 and <= MaxCreditLength && IsAny(Endings, draft.Tail(piece.Start + start, piece.End));
    }

    // A stop after a capital is an initial's.
    private static int AfterLastStop(ReadOnlySpan<char> line)
    {
        for (var i = line.Length - 2; i > 1; i--)
        {
            if (line[i] is '.' or '!' or '?' && LetterKinds.IsSpace(line[i + 1]) && !Characters.IsUpper(line[i - 1]))
            {
                return i + 2;
            }
        }

        return line.Length;
    }
}
