using System;
using System.Runtime.CompilerServices;
using Dataset.Text.Unicode;
using Dataset.Text.Vocabulary;

namespace Dataset.Text.Layout;

/// <summary>
/// Recognizes the lines that agencies put around a report for editors: the slug that names file and version (<c>BC-US--Ferry Sinks, 2nd Ld-Writethru</c>),
/// notes (<c>Eds: Adds byline.</c>, <c>With AP Photos.</c>), the address of the desk (<c>((coast.desk@example.org;))</c>), and the initials of the writer and
/// the editor (<c>aq/br</c>).
/// </summary>
internal static class WireNote
{
    private const int MaxSlugWords = 16;
    private const int MaxNoteWords = 40;
    private const int MaxPhotoWords = 10;
    private const int MaxInitials = 16;

    private static readonly PhraseSet Notes = new("eds:", "eds note:", "editors:", "attention editors", "note to editors:", "notes to editors:");
    private static readonly PhraseSet Photos =
        new("with ap photo", "with ap photos", "with afp photo", "with photo", "with photos", "with graphic", "with video", "ap photo", "ap photos",
            "ap video");
    private static readonly PhraseSet Sources = new("source:");
    private static readonly PhraseSet Versions = new("ld-writethru", "writethru", "ld writethru", "1st ld", "2nd ld", "3rd ld", "4th ld", "5th ld");

    // Morning and evening newspapers, and both cycles: the codes that slugs begin with.
    private static readonly PhraseSet Cycles = new("am", "pm", "bc");

    [MethodImpl(Jit.AtOnce)]
    public static bool Is(ReadOnlySpan<char> line, in Piece piece) =>
        (piece.Words <= MaxSlugWords && !piece.IsProse && (IsSlug(line) || Versions.IsIn(line) || EndsWith(line, "///") || IsInitials(line, piece)))
        || (piece.Words <= MaxNoteWords && (Notes.Begins(line) || IsInDoubleBrackets(line) || IsSourceBar(line)))
        || (piece.Words <= MaxPhotoWords && !piece.IsProse && Photos.Begins(line));

    [MethodImpl(Jit.AtOnce)]
    private static bool IsInDoubleBrackets(ReadOnlySpan<char> line) => line.Length > 4 && line[0] == '(' && line[1] == '(' && EndsWith(line, "))");

    // "Source: Xinhua| 2024-05-06 14:02:11|Editor: li"
    [MethodImpl(Jit.AtOnce)]
    private static bool IsSourceBar(ReadOnlySpan<char> line) => Sources.Begins(line) && line.IndexOf('|') > 0;

    // The initials of writer and editor at the end: "aq/br", "bur-aq/br/cl".
    private static bool IsInitials(ReadOnlySpan<char> line, in Piece piece)
    {
        if (piece.Words != 1 || line.Length > MaxInitials || line.IndexOf('/') is not (>= 2 and <= 6) || line[line.Length - 1] == '/')
        {
            return false;
        }

        foreach (var c in line)
        {
            if (!Characters.IsLower(c) && c is not ('/' or '-'))
            {
                return false;
            }
        }

        return true;
    }

    private static bool EndsWith(ReadOnlySpan<char> line, string end) => line.EndsWith(end.AsSpan(), StringComparison.Ordinal);

    // "^BC-US--Ferry", "AM-Ferry"
    private static bool IsSlug(ReadOnlySpan<char> line)
    {
        var start = line[0] == '^' ? 1 : 0;
        return line.Length > start + 4 && line[start + 2] == '-' && Characters.IsUpper(line[start]) && Characters.IsUpper(line[start + 1])
            && Cycles.IsWhole(line.Slice(start, 2)) && Characters.IsUpper(line[start + 3]);
    }
}
