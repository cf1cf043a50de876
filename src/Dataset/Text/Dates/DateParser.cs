using System.Collections.Generic;
using Dataset.Text.Vocabulary;

namespace Dataset.Text.Dates;

/// <summary>
/// Parses a line that contains only a publication date: <c>January 19, 2024, 10:57 AM</c>, <c>Updated: 6 Sept. 2024</c>, <c>2024-09-06T10:57Z</c>.
/// </summary>
internal static class DateParser
{
    /// <summary>Tries to parse a line that states a complete date with year, month, and day.</summary>
    /// <param name="text">The text.</param>
    /// <param name="span">The span of the line within the text.</param>
    /// <param name="day">The day as <c>DateOnly.DayNumber</c>. If the line has several days (published, updated), the earliest one.</param>
    /// <returns><see langword="true"/> if the line has an unambiguous date; otherwise, <see langword="false"/>. <c>06/09/2024</c> is ambiguous.</returns>
    public static bool TryParseComplete(string text, TextSpan span, out int day)
    {
        day = int.MaxValue;
        var sentence = new DateSentence(text);
        sentence.Read(span);
        var matches = new List<DateMatch>();
        DateReaders.ReadAll(sentence, matches);
        var at = 0;
        foreach (var match in matches)
        {
            if (match.Last is not null || match.First.Year is null || match.First.Day == 0
                || new DateResolver(null, Tense.None).Resolve(match, null).From is not { } found || !IsSurrounding(sentence, at, match.Start))
            {
                return false;
            }

            day = found < day ? found : day;
            at = match.End;
        }

        return at > 0 && IsSurrounding(sentence, at, sentence.Count);
    }

    private static bool IsSurrounding(DateSentence sentence, int from, int to)
    {
        for (var i = from; i < to; i++)
        {
            var isAllowed = sentence.Kind(i) switch
            {
                DateTokenKind.Mark => true,
                DateTokenKind.Number => IsTime(sentence, i),
                _ => sentence.IsAny(i, DateWord.Stamp),
            };
            if (!isAllowed)
            {
                return false;
            }
        }

        return true;
    }

    // "10:57", "10.57", "10 AM", "1057 GMT"
    private static bool IsTime(DateSentence sentence, int at) =>
        sentence[at].Value < 2400 && ((sentence.IsMark(at + 1, ':') || sentence.IsMark(at - 1, ':') || sentence.IsMark(at + 1, '.')
            || sentence.IsMark(at - 1, '.')
            || sentence.IsMark(at - 1, '+') || sentence.IsMark(at - 1, '-')) || sentence.IsAny(at + 1, DateWord.Stamp));
}
