using System;

namespace Dataset.Text.Sentences.Rules;

/// <summary>Names of days and months, short and long.</summary>
internal static class Calendar
{
    private static readonly WordTable Table = new(
        (1,
            """
            January February March April May June July August September October November December
            Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec
            """),
        (2, "Monday Tuesday Wednesday Thursday Friday Saturday Sunday Mondays Tuesdays Wednesdays Thursdays Fridays Saturdays Sundays Mon Tue Tues Wed Weds " +
            "Thu Thur Thurs Fri Sat Sun"));

    /// <summary>Whether it is the name of a month.</summary>
    public static bool IsMonth(ReadOnlySpan<char> word) => Table[word] == 1;

    /// <summary>Whether it is the name of a day or month.</summary>
    public static bool IsDayOrMonth(ReadOnlySpan<char> word) => Table.Contains(word);
}
