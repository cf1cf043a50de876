using System;
using Dataset.Text.Vocabulary;

namespace Dataset.Text.Layout;

/// <summary>Recognises the line by which one of several authors signs a part of a story: <c>Ada Quill, staff writer</c>.</summary>
internal static class SignatureRule
{
    private const int MaxWords = 8;

    private static readonly PhraseSet Roles = new(
        "writer", "writers", "reporter", "reporters", "correspondent", "correspondents", "editor", "editors", "editor-in-chief", "columnist", "columnists",
        "contributor", "contributors", "producer", "critic", "critics", "photographer");

    /// <summary>Whether the piece is one.</summary>
    public static bool Is(LayoutDraft draft, in Piece piece)
    {
        if (piece.Words is < 3 or > MaxWords || piece.Ending != PieceEnd.Open || piece.Lines > 1)
        {
            return false;
        }

        var line = draft.AsSpan(piece);
        var comma = line.IndexOf(',');
        return comma > 0 && Roles.IsIn(line.Slice(comma + 1)) && NameShape.Words(line.Slice(0, comma)) is 2 or 3 or 4 && !BylineWords.NoNames.Begins(line);
    }
}
