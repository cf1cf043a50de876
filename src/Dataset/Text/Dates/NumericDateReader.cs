using System.Runtime.CompilerServices;

namespace Dataset.Text.Dates;

/// <summary>
/// Reads <c>2024-09-06</c> and <c>13/09/2024</c> or <c>9/13/2024</c>, without spaces. If day and month could be exchanged, the days stay open.
/// </summary>
internal sealed class NumericDateReader : IDateReader
{
    [MethodImpl(Jit.AtOnce)]
    public bool TryRead(DateSentence sentence, int at, out DateMatch match)
    {
        match = default;
        if (sentence.Kind(at) != DateTokenKind.Number || (sentence.Joins(at) && !IsOpening(sentence, at - 1)) || !IsTriple(sentence, at, out var mark))
        {
            return false;
        }

        var (a, b, c) = (sentence[at], sentence[at + 2], sentence[at + 4]);
        var date = a.Span.Length == 4 ? YearFirst(a.Value, b.Value, c.Value) : c.Span.Length == 4 && mark != '-' ? YearLast(a.Value, b.Value, c.Value) : null;
        if (date is null || EndsInside(sentence, at + 5))
        {
            return false;
        }

        match = new DateMatch(at, at + 5, date.Value);
        return true;
    }

    [MethodImpl(Jit.AtOnce)]
    private static bool IsTriple(DateSentence sentence, int at, out char mark)
    {
        mark = (char)sentence[at + 1].Value;
        if (sentence.Kind(at + 1) != DateTokenKind.Mark || mark is not ('-' or '/' or '.'))
        {
            return false;
        }

        for (var i = at + 1; i < at + 5; i++)
        {
            if (!sentence.Joins(i))
            {
                return false;
            }
        }

        return sentence.IsMark(at + 3, mark) && sentence.Kind(at + 2) == DateTokenKind.Number && sentence.Kind(at + 4) == DateTokenKind.Number
            && sentence[at + 2].Span.Length <= 2;
    }

    private static WrittenDate? YearFirst(int year, int month, int day) => DayNumbers.IsDate(year, month, day) && year >= 1000 ? Date(year, month, day) : null;

    private static WrittenDate? YearLast(int first, int second, int year)
    {
        var dayFirst = DayNumbers.IsDate(year, second, first);
        var monthFirst = DayNumbers.IsDate(year, first, second);
        if (year < 1000 || (!dayFirst && !monthFirst))
        {
            return null;
        }

        var date = dayFirst ? Date(year, second, first) : Date(year, first, second);
        return date with { IsUnclear = dayFirst && monthFirst && first != second };
    }

    private static WrittenDate Date(int year, int month, int day) => new(DateUnit.Day) { Year = year, Month = month, Day = day };

    private static bool IsOpening(DateSentence sentence, int index) =>
        sentence[index] is { Kind: DateTokenKind.Mark, Value: '(' or '[' or '"' or '\'' or '\u201C' or '\u2018' or ':' or ',' or '|' or '\u2013' or '\u2014' };

    // A time of day can follow (2024-09-06T10:57); any other letter or digit makes the text part of something longer.
    private static bool EndsInside(DateSentence sentence, int end)
    {
        if (!sentence.Joins(end))
        {
            return false;
        }

        return sentence[end].IsLetters ? !sentence.IsWord(end, "t")
            : sentence[end].Value is '-' or '/' or '_' or '%' or '.' && sentence.Joins(end + 1) && sentence.Kind(end + 1) != DateTokenKind.Mark;
    }
}
