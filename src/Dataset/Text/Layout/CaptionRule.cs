using System;
using System.Runtime.CompilerServices;
using Dataset.Text.Unicode;

namespace Dataset.Text.Layout;

/// <summary>
/// The forms of captions and of picture credits. A caption is recognized by its first words or, whatever its length, by the credit at its beginning or
/// end: in parentheses, after its last sentence, or joined to it (<c>...on Monday.Credit...Jane Doe</c>).
/// </summary>
internal static class CaptionRule
{
    /// <summary>Beginnings of a caption.</summary>
    public static readonly LinePattern[] Captions =
    [
        new("label", "Photo by Ada Quill", "mark* caption ...", 60),
        new("number", "[1/3]Boats in the harbour", "'[' number slash number ']' ..."),
    ];

    /// <summary>The credit of a picture, and the caption after it.</summary>
    public static readonly LinePattern[] CreditFirst =
        [new("credit first", "Ada Quill / The Harbour Times Boats at the quay", "name{2,4} slash capital{0,3} paper|pictures ...")];

    /// <summary>The authority that released the picture.</summary>
    public static readonly LinePattern[] Authorities =
        [new("authority", "Harbour Sheriff's Office", "capital capital|stop|mark{0,4} authority", MaxAuthorityWords)];

    /// <summary>A name and an agency or newspaper, in either order.</summary>
    public static readonly LinePattern[] Credits =
    [
        new("name, source", "Ada Quill / The Harbour Times via AP", "name{2,4} slash|bar proper* paper|pictures proper|pictures*", MaxCreditWords),
        new("source, name", "Reuters: Ada Quill", "proper* paper|pictures proper|pictures* colon name{2,4}", MaxCreditWords),
        new("agency first", "AP/Bo Reed, pool", "mark* pictures slash|bar ...", MaxCreditWords),
    ];

    /// <summary>A credit that begins like a byline.</summary>
    public static readonly LinePattern[] Bylines = [new("by name, library", "By Ada Quill/Getty Images", "by name{2,4} slash library ...", MaxCreditWords)];

    /// <summary>A description of the picture and its source.</summary>
    public static readonly LinePattern[] Shown =
        [new("agency last", "The crew of the ferry | AP", "... slash|bar|caption pictures mark|number*", MaxCreditWords)];

    /// <summary>A credit that fills a line.</summary>
    public static readonly LinePattern[] Lines =
    [
        .. Credits,
        new("label, source", "Photo: Reuters", "mark* caption proper* pictures mark|number*", MaxCreditWords),
        new("library", "Getty Images", "mark* library mark|number*", MaxCreditWords),
    ];

    /// <summary>A credit in the parentheses or brackets that close a line.</summary>
    public static readonly LinePattern[] InBrackets =
    [
        .. Credits,
        new("photo", "Photo by Ada Quill for the council", "... photo ..."),
        new("library", "Shutterstock", "library mark|number*"),
        new("label", "Image: Harbour Pictures", "mark* caption ..."),
    ];

    /// <summary>Only the photographer, after the sentence that describes the picture.</summary>
    public static readonly LinePattern[] Signed = [new("name alone", "Ada Quill", "!noname name{2,4}")];

    /// <summary>A credit after the last sentence of a line.</summary>
    public static readonly LinePattern[] Endings = [.. Credits, new("label", "Photograph: Ada Quill", "mark* caption|library ...")];

    private const int MaxAuthorityWords = 5;
    private const int MaxCreditWords = 12;
    private const int MaxCreditLength = 100;
    private const int MaxAnywhereWords = 30;
    private const int MaxShownWords = 60;
    private const int MinSignedWords = 4;

    // A paragraph with a caption joined to its end is longer and remains part of the story.
    private const int MaxCaptionWords = 50;

    /// <summary>Returns whether the line contains a full date with its year, as in the captions of agencies.</summary>
    public static bool HasDay(ReadOnlySpan<char> line)
    {
        var parts = new DayParts();
        var tokens = new DayTokens(line);
        while (parts.Day is null && tokens.Next())
        {
            parts.Take(tokens.Current);
        }

        return parts.Day is not null;
    }

    // The tokens of a line are created only if it contains something that a form requires; most lines do not.
    [MethodImpl(Jit.AtOnce)]
    public static bool Is(LayoutDraft draft, in Piece piece) =>
        ((piece.Opening & LineKind.Caption) != 0 && LinePattern.IsAny(Captions, draft.Line(piece)))
        || (piece.Words <= MaxAnywhereWords && !piece.IsProse && (piece.Holds & LinePhrase.Caption) != 0)
        || (piece.Words <= MaxShownWords && !piece.BeginsQuoted && (piece.Holds & LinePhrase.Shown) != 0)
        || (IsLabel(piece, MaxAuthorityWords) && HasAuthority(draft.AsSpan(piece)) && LinePattern.IsAny(Authorities, draft.Line(piece)))
        || (draft.AsSpan(piece).IndexOf('/') > 0 && HasSource(draft.AsSpan(piece)) && LinePattern.IsAny(CreditFirst, draft.Line(piece)))
        || IsCredit(draft, piece)
        || EndsWithCredit(draft, piece, draft.AsSpan(piece));

    /// <summary>Returns whether the piece is a credit or a short description with its source, and nothing else.</summary>
    [MethodImpl(Jit.AtOnce)]
    public static bool IsCredit(LayoutDraft draft, in Piece piece) =>
        IsLabel(piece, MaxCreditWords) && MayBeCredit(draft, piece)
            && (LinePattern.IsAny(Lines, draft.Line(piece)) || LinePattern.IsAny(Shown, draft.Line(piece)));

    /// <summary>Returns whether the piece names only the photographer or the source, without describing the picture.</summary>
    public static bool IsCreditAlone(LayoutDraft draft, in Piece piece) =>
        IsLabel(piece, MaxCreditWords) && MayBeCredit(draft, piece) && LinePattern.IsAny(Lines, draft.Line(piece));

    [MethodImpl(Jit.AtOnce)]
    private static bool IsLabel(in Piece piece, int maxWords) => piece.Words <= maxWords && piece.Ending is PieceEnd.Open or PieceEnd.Comma;

    private static bool HasAuthority(ReadOnlySpan<char> line) => CaptionForms.Authorities.MayEnd(line) && CaptionForms.Authorities.IsIn(line);

    private static bool MayBeCredit(LayoutDraft draft, in Piece piece) =>
        (draft.AsSpan(piece).IndexOfAny('/', '|', ':') > 0 && HasSource(draft.AsSpan(piece)))
        || ((piece.Opening & LineKind.Library) != 0 && draft.Line(piece).Is(0, LineKind.Library | LineKind.Mark));

    [MethodImpl(Jit.AtOnce)]
    private static bool EndsWithCredit(LayoutDraft draft, in Piece piece, ReadOnlySpan<char> line)
    {
        if (HasGluedCredit(line))
        {
            return true;
        }

        // A period may follow the parentheses.
        var end = line[line.Length - 1] == '.' ? line.Length - 2 : line.Length - 1;
        if (end > 0 && line[end] is ')' or ']')
        {
            var open = line.Slice(0, end).LastIndexOfAny('(', '[');
            return open > 0 && end - open <= MaxCreditLength && (piece.Words <= MaxCaptionWords || (piece.Opening & LineKind.Caption) != 0)
                && ((piece.Holds & LinePhrase.Caption) != 0 || HasSource(line.Slice(open + 1, end - open - 1)))
                && LinePattern.IsAny(InBrackets, draft.Tail(piece.Start + open + 1, piece.Start + end));
        }

        var start = piece.Ending == PieceEnd.Open ? AfterLastStop(line) : line.Length;
        return line.Length - start is > 0 and <= MaxCreditLength
            && (MayBeEnding(line.Slice(start)) ? LinePattern.IsAny(Endings, draft.Tail(piece.Start + start, piece.End))
                : piece.SmallWords >= MinSignedWords && !piece.BeginsQuoted && piece.Words <= MaxCaptionWords && start > 0
                    && LinePattern.IsAny(Signed, draft.Tail(piece.Start + start, piece.End)));
    }

    // "...on Monday.Credit...Jane Doe", "the quayCredit: PA"
    [MethodImpl(Jit.AtOnce)]
    private static bool HasGluedCredit(ReadOnlySpan<char> line)
    {
        return HasGlued(line, "Credit") || HasGlued(line, "Photo") || HasGlued(line, "Image");
    }

    [MethodImpl(Jit.AtOnce)]
    private static bool HasGlued(ReadOnlySpan<char> line, string label)
    {
        var glued = line.IndexOf(label.AsSpan(), StringComparison.Ordinal);
        var end = glued + label.Length;
        return glued > 0 && end + 1 < line.Length && (LetterKinds.IsWord(line[glued - 1]) || line[glued - 1] == '.')
            && (line[end] == ':' || (line[end] == '.' && line.Slice(end).StartsWith("...".AsSpan(), StringComparison.Ordinal)
                && end + 3 < line.Length && Characters.IsUpper(line[end + 3])));
    }

    private static bool MayBeEnding(ReadOnlySpan<char> rest) =>
        (LineOpening.Of(rest) & (LineKind.Caption | LineKind.Library)) != 0
        || ((rest.IndexOfAny('/', '|', ':') >= 0 || rest.IndexOfAny('\u2022', '\u00B7', '@') >= 0) && HasSource(rest));

    private static bool HasSource(ReadOnlySpan<char> line) => CaptionForms.Sources.IsIn(line);

    // A period after an uppercase letter belongs to an initial. Two spaces also separate a credit.
    private static int AfterLastStop(ReadOnlySpan<char> line)
    {
        var gap = line.LastIndexOf("  ".AsSpan());
        if (gap > 0)
        {
            return gap + 2;
        }

        var stop = line.Length - 1;
        while ((stop = line.Slice(0, stop).LastIndexOfAny('.', '!', '?')) > 1)
        {
            if (LetterKinds.IsSpace(line[stop + 1]) && !Characters.IsUpper(line[stop - 1]))
            {
                return stop + 2;
            }
        }

        return line.Length;
    }
}
