using System;
using System.Runtime.CompilerServices;

namespace Dataset.Text.Layout;

/// <summary>The forms of closing lines that name the author or the source.</summary>
internal static class CreditRule
{
    /// <summary>Beginnings of such a line.</summary>
    public static readonly LinePattern[] Closing = [new("cue", "(Reporting by Ada Quill; editing by Bo Reed)", "mark* source ...", 60)];

    /// <summary>A line that consists of agencies only.</summary>
    public static readonly LinePattern[] Agencies = [new("agencies", "(AFP/Reuters)", "mark* agency agency|mark*")];

    private const int ShortLine = 12;
    private const string ReleaseSource = "SOURCE ";

    [MethodImpl(Jit.AtOnce)]
    public static bool Is(LayoutDraft draft, in Piece piece) =>
        ((piece.Opening & LineKind.Source) != 0 && LinePattern.IsAny(Closing, draft.Line(piece)))
        || IsReleaseSource(draft.AsSpan(piece), piece)
        || (piece.Words <= ShortLine * 3 && (piece.Holds & LinePhrase.Credit) != 0)
        || (piece.Words <= ShortLine && IsSource(draft, piece));

    /// <summary>Returns whether a line consists of agencies only: <c>Reuter</c>, <c>(AFP)</c>, <c>AFP/Reuters</c>.</summary>
    public static bool IsSource(LayoutDraft draft, in Piece piece) =>
        (piece.Opening & LineKind.Agency) != 0 && LinePattern.IsAny(Agencies, draft.Line(piece));

    // The last line of a press release: "SOURCE Harbour Ferries Ltd".
    [MethodImpl(Jit.AtOnce)]
    private static bool IsReleaseSource(ReadOnlySpan<char> line, in Piece piece) =>
        piece.Words is >= 2 and <= ShortLine && piece.Ending == PieceEnd.Open && line.StartsWith(ReleaseSource.AsSpan(), StringComparison.Ordinal);
}
