using System;
using System.Runtime.CompilerServices;
using Dataset.Text.Unicode;
using Dataset.Text.Vocabulary;

namespace Dataset.Text.Layout;

/// <summary>
/// Recognizes a line that consists of a day, a time of day or an age, with few other words (<c>Published Dec. 21, 2023 5:02 p.m. ET</c>,
/// <c>3 hours ago</c>), and reads a complete day from it.
/// </summary>
internal static class DayLineRule
{
    private const int MaxLength = 120;
    private const int MaxOtherWords = 2;
    private const int MaxOtherWordsAfterCue = 8;

    private static readonly PhraseSet Cues = new("published", "posted", "updated", "date published", "last updated", "first published", "created");

    /// <summary>Returns whether the line is such a line, and the complete day in it as a day number, or null.</summary>
    public static bool Is(LayoutDraft draft, in Piece piece, out int? day)
    {
        day = null;
        return piece.Ending is not (PieceEnd.Question or PieceEnd.Comma) && Is(draft.AsSpan(piece), piece.IsSentence, out day);
    }

    /// <summary>Returns whether the characters are a day or an age, with few other words.</summary>
    public static bool IsDayOrAge(ReadOnlySpan<char> line) => Is(line, isSentence: false, out _) || IsAge(line);

    private static bool Is(ReadOnlySpan<char> line, bool isSentence, out int? day)
    {
        day = null;
        if (line.Length > MaxLength || !MayBe(line))
        {
            return false;
        }

        var parts = new DayParts();
        var others = 0;
        var isAge = false;
        var isHour = false;
        var tokens = new DayTokens(line);
        while (tokens.Next())
        {
            var token = tokens.Current;
            if (parts.Take(token))
            {
                continue;
            }

            isAge |= TextScan.Is(token, "ago");
            isHour |= TextScan.Is(token, "am") || TextScan.Is(token, "pm") || token[0] == ':';
            others += IsAround(token) || Calendar.IsWeekday(token) || !TextScan.HasWord(token) ? 0 : 1;
            if (others > MaxOtherWordsAfterCue)
            {
                return false;
            }
        }

        day = parts.Day;
        if (day is not null && others <= MaxOtherWordsAfterCue && !isSentence && Cues.Begins(line))
        {
            return true;
        }

        // Without a year, other words make it a statement of the story ("Payable April 1"), unless they are a place ("Port Elder, May 5.").
        return (others == 0 && (parts.HasMonthAndDay || isAge || isHour))
            || (others <= MaxOtherWords && (day is not null || (parts.HasMonthAndDay && BeginsWithPlace(line))));
    }

    // A word before the first comma that is no day: "Payable Monday, April 1" and "Payable April 1, record March 9" are statements.
    private static bool BeginsWithPlace(ReadOnlySpan<char> line)
    {
        var comma = line.IndexOf(',');
        return comma > 0 && Characters.IsLetter(line[comma - 1])
            && !Calendar.IsWeekday(line.Slice(0, comma).Slice(line.Slice(0, comma).LastIndexOf(' ') + 1));
    }

    // The words around days and times on such lines.
    private static bool IsAround(ReadOnlySpan<char> token) => Lexicon.Find(token).Is(WordTopic.DayLine | WordTopic.OrdinalSuffix);

    // A day and a time of day have digits; "an hour ago" does not. Most lines are rejected here, before their words are looked up.
    [MethodImpl(Jit.AtOnce)]
    private static bool MayBe(ReadOnlySpan<char> line)
    {
        foreach (var c in line)
        {
            if (Characters.IsDigit(c))
            {
                return true;
            }
        }

        return line.Length > 4 && TextScan.Is(line.Slice(line.Length - 4), " ago");
    }

    /// <summary>Returns whether the characters are only a time of day: <c>14:32</c>, <c>6:05 p.m. ET</c>.</summary>
    public static bool IsHour(ReadOnlySpan<char> line)
    {
        var tokens = new DayTokens(line);
        while (tokens.Next())
        {
            if (!Characters.IsDigit(tokens.Current[0]) && tokens.Current[0] is not (':' or '.') && !IsAround(tokens.Current))
            {
                return false;
            }
        }

        return true;
    }

    // A number and a unit of time, without "ago".
    private static bool IsAge(ReadOnlySpan<char> line)
    {
        var words = 0;
        var tokens = new DayTokens(line);
        while (tokens.Next())
        {
            words += IsAround(tokens.Current) ? 1 : 0;
            if (!IsAround(tokens.Current) && !Characters.IsDigit(tokens.Current[0]))
            {
                return false;
            }
        }

        return words > 0;
    }
}
