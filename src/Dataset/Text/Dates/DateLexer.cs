using System.Collections.Generic;
using Dataset.Text.Unicode;

namespace Dataset.Text.Dates;

/// <summary>Cuts a region into words, numbers and marks; white space of any kind, line ends included, only parts them.</summary>
internal static class DateLexer
{
    // Longer numbers are no part of a date; the value only must not overflow.
    private const int LargestValue = 99_999;

    /// <summary>Adds the tokens of a region.</summary>
    public static void Read(string text, TextSpan region, List<DateToken> tokens)
    {
        var at = region.Start;
        while (at < region.End)
        {
            var c = text[at];
            if (IsDigit(c))
            {
                at = ReadNumber(text, at, region.End, tokens);
            }
            else if (IsLetter(c))
            {
                at = ReadWord(text, at, region.End, tokens);
            }
            else
            {
                if (!Characters.IsWhiteSpace(c))
                {
                    tokens.Add(new DateToken(DateTokenKind.Mark, new TextSpan(at, 1), c));
                }

                at++;
            }
        }
    }

    private static int ReadNumber(string text, int start, int limit, List<DateToken> tokens)
    {
        var value = 0;
        var at = start;
        for (; at < limit && IsDigit(text[at]); at++)
        {
            value = value >= LargestValue ? LargestValue : (value * 10) + (text[at] - '0');
        }

        tokens.Add(new DateToken(DateTokenKind.Number, TextSpan.FromBounds(start, at), value > LargestValue ? LargestValue : value));
        return at;
    }

    private static int ReadWord(string text, int start, int limit, List<DateToken> tokens)
    {
        var at = start + 1;
        while (at < limit && IsLetter(text[at]))
        {
            at++;
        }

        tokens.Add(CalendarWords.Classify(text, TextSpan.FromBounds(start, at)));
        return at;
    }

    private static bool IsLetter(char c) => c < 128 ? (uint)((c | 0x20) - 'a') < 26 : Characters.IsLetter(c);

    private static bool IsDigit(char c) => c is >= '0' and <= '9';
}
