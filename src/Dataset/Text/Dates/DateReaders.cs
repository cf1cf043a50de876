using System.Collections.Generic;
using System.Runtime.CompilerServices;

namespace Dataset.Text.Dates;

/// <summary>Provides all readers in the order in which they are tried at a token, longer forms first, and applies them to a sentence.</summary>
internal static class DateReaders
{
    public static readonly IDateReader[] InOrder =
    {
        new NumericDateReader(),   // 2024-09-06
        new WeekdayReader(),       // Friday, September 6; next Friday
        new MonthDayReader(),      // September 6 and 7, 2024
        new DayMonthReader(),      // 6 September 2024
        new OrdinalDayReader(),    // fourth of March; April first
        new MonthReader(),         // August 2023; last March; May
        new RelativeUnitReader(),  // this week
        new YearReader(),          // 1998
    };

    /// <summary>Adds all date expressions of the sentence from left to right, without overlap.</summary>
    [MethodImpl(Jit.AtOnce)]
    public static void ReadAll(DateSentence sentence, List<DateMatch> into)
    {
        var tokens = sentence.Tokens;
        for (var at = 0; at < tokens.Length;)
        {
            at = MayBegin(tokens[at]) && TryReadAt(sentence, at, out var match)
                ? Add(into, match)
                : at + 1;
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool MayBegin(in DateToken token) =>
        token.Kind is not (DateTokenKind.Unit or DateTokenKind.Mark) && (token.Kind != DateTokenKind.Word || token.Value > 0);

    [MethodImpl(Jit.AtOnce)]
    private static bool TryReadAt(DateSentence sentence, int at, out DateMatch match)
    {
        foreach (var reader in InOrder)
        {
            if (reader.TryRead(sentence, at, out match))
            {
                match = RangeReader.Extend(sentence, match);
                return true;
            }
        }

        match = default;
        return false;
    }

    private static int Add(List<DateMatch> matches, DateMatch match)
    {
        matches.Add(match);
        return match.End;
    }
}
