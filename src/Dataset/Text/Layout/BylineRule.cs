using System;
using System.Collections.Generic;
using Dataset.Text.Unicode;
using Dataset.Text.Vocabulary;

namespace Dataset.Text.Layout;

/// <summary>Recognises a line that names authors: with a cue (<c>By A and B</c>), or bare (<c>A, Reuters</c>).</summary>
internal static class BylineRule
{
    private const int MaxWords = 32;
    private const int MaxBareWords = 16;
    private const int MaxCollectiveWords = 7;

    // What may follow the names: "December 21, 2023 1:30 am", "in Seoul and Tokyo".
    private const int MaxRest = 12;
    private const int MaxPlace = 5;

    /// <summary>The authors of a line that begins with a cue; false if it is no byline.</summary>
    public static bool TryReadCued(LayoutDraft draft, in Piece piece, out List<TextSpan> names)
    {
        names = [];
        var cue = piece.Words <= MaxWords ? CueLength(draft.AsSpan(piece)) : 0;
        if (cue == 0)
        {
            return TryReadPlaced(draft, piece, names);
        }

        var start = TextScan.SkipSpaces(draft.Text, piece.Start + cue, piece.End);
        if (start < piece.End && draft.Text[start] == ':')
        {
            start = TextScan.SkipSpaces(draft.Text, start + 1, piece.End);
        }

        if (start == piece.End)
        {
            return true;
        }

        names = NameList.Read(draft.Text, start, piece.End, draft.IsWrapped, out var rest, out _);
        if (names.Count > 0)
        {
            return names[0].Start == start && rest <= MaxRest && !EndsLikeSentence(piece, rest);
        }

        var behindCue = piece;
        behindCue.Start = start;
        if (PaperByline.TryRead(draft, behindCue, out var named))
        {
            // By Ada Quill Harbour News
            names.AddRange(named);
        }
        else if (IsCollective(draft.Text, start, piece))
        {
            names.Add(TextSpan.FromBounds(start, piece.End));
        }

        return names.Count > 0;
    }

    // "From Ada Quill in Seoul": nothing but names and where they write from.
    private static bool TryReadPlaced(LayoutDraft draft, in Piece piece, List<TextSpan> names)
    {
        var cue = piece.Words <= MaxBareWords && piece.Ending == PieceEnd.Open ? BylineWords.PlacedCues.MatchAt(draft.AsSpan(piece), 0) : 0;
        if (cue == 0)
        {
            return false;
        }

        var start = TextScan.SkipSpaces(draft.Text, piece.Start + cue, piece.End);
        var found = NameList.Read(draft.Text, start, piece.End, draft.IsWrapped, out var rest, out var restStart);
        if (found.Count == 0 || found[0].Start != start || NameShape.Words(draft.Text.AsSpan(start, found[0].Length)) < 2 || rest is 0 or > MaxPlace
            || !IsTail(draft, restStart, piece.End))
        {
            return false;
        }

        names.AddRange(found);
        return true;
    }

    /// <summary>The authors that <c>by</c> names in the midst of a line.</summary>
    public static bool TryReadInside(LayoutDraft draft, in Piece piece, out List<TextSpan> names)
    {
        for (var i = piece.Start; i + 4 < piece.End; i++)
        {
            if (Characters.IsWhiteSpace(draft.Text[i]) && TextScan.Is(draft.Text.AsSpan(i + 1, 2), "by") && Characters.IsWhiteSpace(draft.Text[i + 3]))
            {
                var start = TextScan.SkipSpaces(draft.Text, i + 4, piece.End);
                start = start < piece.End && draft.Text[start] == ':' ? start + 1 : start;
                names = NameList.Read(draft.Text, start, piece.End, draft.IsWrapped, out var rest, out _);
                return names.Count > 0 && rest == 0;
            }
        }

        names = [];
        return false;
    }

    /// <summary>The authors of a line that continues a byline: names and nothing else, or what may follow names.</summary>
    public static bool TryReadContinued(LayoutDraft draft, in Piece piece, out List<TextSpan> names)
    {
        names = [];
        if (piece.Words > MaxBareWords || piece.IsProse)
        {
            return false;
        }

        names = NameList.Read(draft.Text, piece.Start, piece.End, draft.IsWrapped, out var rest, out var restStart);
        return names.Count > 0 && names[0].Start == piece.Start && (rest == 0 || IsTail(draft, restStart, piece.End));
    }

    /// <summary>
    /// The authors of a line without a cue: nothing but names of at least two words, perhaps with function, paper or agency. Whether it
    /// stands where a byline may stand, the caller knows.
    /// </summary>
    public static bool TryReadBare(LayoutDraft draft, in Piece piece, out List<TextSpan> names)
    {
        names = [];
        if (piece.Words is < 2 or > MaxBareWords || piece.Ending is PieceEnd.Question || (piece.Mark == PieceMark.Date && piece.Ending == PieceEnd.Stop))
        {
            // 'PORT ELDER, May 5.' is a place and its day.
            return false;
        }

        if (!TryReadContinued(draft, piece, out names))
        {
            return PaperByline.TryRead(draft, piece, out names);
        }

        // "Ada Quill in Seoul" is a byline, "Ferry Prices Rise in Spring" is not.
        var last = names[names.Count - 1];
        var isBareName = last.End == piece.End || !Characters.IsWhiteSpace(draft.Text[last.End]) || !Characters.IsLower(draft.Text[last.End + 1]);
        foreach (var name in names)
        {
            var words = NameShape.Words(draft.Text.AsSpan(name.Start, name.Length));
            if (words < 2 || words > (isBareName ? 4 : 2) || BylineWords.NoNames.Begins(draft.Text.AsSpan(name.Start, name.Length)))
            {
                return false;
            }
        }

        return true;
    }

    // Behind the names: a handle, a day, a rubric after a bar.
    private static bool IsTail(LayoutDraft draft, int start, int end)
    {
        start = TextScan.SkipSpaces(draft.Text, start, end);
        if (start == end || draft.Text[start] is '@' or '|' or '\u2022' or '\u00B7')
        {
            return end - start <= 60;
        }

        if (end - start > 3 && TextScan.Is(draft.Text.AsSpan(start, 3), "in "))
        {
            return NameShape.Words(draft.Text.AsSpan(start + 3, end - start - 3)) is > 0 and <= 4;
        }

        var tail = new Piece { Start = start, End = end, Ending = PieceEnd.Open };
        return DayLineRule.Is(draft, tail, out _) || DayLineRule.IsAge(draft.Text.AsSpan(start, end - start));
    }

    // "ByJane Doe": saved pages lose the space.
    private static int CueLength(ReadOnlySpan<char> line)
    {
        if (line.Length > 3 && line[0] == 'B' && line[1] == 'y' && Characters.IsUpper(line[2]))
        {
            return 2;
        }

        return BylineWords.Labels.IsWhole(line) ? line.Length : BylineWords.Cues.MatchAt(line, 0);
    }

    private static bool EndsLikeSentence(in Piece piece, int rest) => piece.Ending == PieceEnd.Stop && rest > 0 && piece.SmallWords > 3;

    // "By Staff Reporter", "By admin": no name of a person, but all that the byline says.
    private static bool IsCollective(string text, int start, in Piece piece)
    {
        if (piece.Ending is PieceEnd.Stop or PieceEnd.Question || piece.Lines > 1 || !Characters.IsLetter(text[start])
            || Calendar.IsWeekday(FirstWord(text, start, piece.End)))
        {
            return false;
        }

        var span = text.AsSpan(start, piece.End - start);
        var isFunction = piece.Words <= MaxCollectiveWords && Characters.IsUpper(text[start]) && BylineWords.Roles.IsIn(span);
        return isFunction || (piece.Words <= 3 && !BylineWords.NoNames.IsWhole(FirstWord(text, start, piece.End)) && piece.Capitals <= piece.Words + 1);
    }

    private static ReadOnlySpan<char> FirstWord(string text, int start, int end) => text.AsSpan(start, TextScan.WordEnd(text, start, end) - start);
}
