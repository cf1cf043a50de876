using System.Collections.Generic;

namespace Dataset.Text.Dates;

/// <summary>
/// Completes months and days that lack a year with a year from their sentence. The sources, in order: the other end of their range (<c>December to February
/// 2020</c>); the next item of their list (<c>April and October last year</c>); for a month alone, an earlier month with <c>last year</c> (<c>in April last
/// year ... in October</c>).
/// </summary>
internal static class YearCompletion
{
    /// <summary>Completes the matches in place.</summary>
    /// <returns>For each match, a date whose year it can also have, so its days are certain only if both agree.</returns>
    public static WrittenDate?[] Complete(DateSentence sentence, TenseReader tense, List<DateMatch> matches)
    {
        for (var i = matches.Count - 1; i >= 0; i--)
        {
            matches[i] = FromRange(matches[i]);
            if (i + 1 < matches.Count && IsListed(sentence, matches[i].End, matches[i + 1].Start))
            {
                matches[i] = FromNext(matches[i], matches[i + 1].First);
            }
        }

        return FromEarlier(tense, matches);
    }

    private static DateMatch FromRange(DateMatch match)
    {
        if (match.Last is not { } last)
        {
            return match;
        }

        var order = Order(match.First) - Order(last);
        if (match.First.LacksYear && HasYear(last))
        {
            return match with { First = Move(match.First.WithYearOf(last), order > 0 ? -1 : 0) };
        }

        return last.LacksYear && HasYear(match.First) ? match with { Last = Move(last.WithYearOf(match.First), order > 0 ? 1 : 0) } : match;
    }

    private static DateMatch FromNext(DateMatch match, WrittenDate next)
    {
        if (!match.First.LacksYear || next.Month == 0 || !HasYear(next) || next.Precision != match.First.Precision)
        {
            return match;
        }

        // "December and January 2020": the year of December is open.
        var isOpen = Order(match.First) > Order(next);
        return match with
        {
            First = match.First.WithYearOf(next) with { IsUnclear = isOpen },
            Last = match.Last is { } last ? last.WithYearOf(next) with { IsUnclear = isOpen } : null,
        };
    }

    private static WrittenDate?[] FromEarlier(TenseReader tense, List<DateMatch> matches)
    {
        var alternatives = new WrittenDate?[matches.Count];
        WrittenDate? earlier = null;
        var earlierEnd = 0;
        for (var i = 0; i < matches.Count; i++)
        {
            var first = matches[i].First;
            if (HasYear(first) && (earlier is not { Month: not 0 } || first.Month != 0))
            {
                earlier = first;
                earlierEnd = matches[i].End;
            }
            else if (first.LacksYear && earlier is { } year)
            {
                alternatives[i] = year;
                if (first.Precision == DateUnit.Month && year.Month != 0 && year.YearShift is not null && !tense.SaysFutureSince(earlierEnd, matches[i]))
                {
                    matches[i] = matches[i] with { First = first.WithYearOf(year), Last = matches[i].Last?.WithYearOf(year) };
                }
            }
        }

        return alternatives;
    }

    // Separated only by a comma, "and", "or", or two of them.
    private static bool IsListed(DateSentence sentence, int from, int to)
    {
        for (var i = from; i < to; i++)
        {
            if (!sentence.IsMark(i, ',') && !sentence.IsWord(i, "and") && !sentence.IsWord(i, "or"))
            {
                return false;
            }
        }

        return to - from is 1 or 2;
    }

    private static bool HasYear(WrittenDate date) => date.Year is not null || date.YearShift is not null;

    private static int Order(WrittenDate date) => (date.Month * 32) + date.Day;

    private static WrittenDate Move(WrittenDate date, int years) => date with { Year = date.Year + years, YearShift = date.YearShift + years };
}
