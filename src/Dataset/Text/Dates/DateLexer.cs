using System;
using System.Runtime.CompilerServices;
using Dataset.Text.Unicode;

namespace Dataset.Text.Dates;

/// <summary>Splits a region into words, numbers, and punctuation. Whitespace, including line breaks, only separates tokens.</summary>
internal static class DateLexer
{
    // Longer numbers are never part of a date; the limit prevents overflow.
    private const int LargestValue = 99_999;

    /// <summary>Overwrites <paramref name="tokens"/> with the tokens of a region, enlarges the array as needed, and returns the number of tokens.</summary>
    [MethodImpl(Jit.AtOnce)]
    public static int Read(string text, TextSpan region, ref DateToken[] tokens)
    {
        var lengths = CalendarWords.Lengths;
        var count = 0;
        var at = region.Start;
        while (at < region.End)
        {
            var c = text[at];
            if (count == tokens.Length)
            {
                Array.Resize(ref tokens, count * 2);
            }

            ref var token = ref tokens[count];
            if (IsDigit(c))
            {
                token = ReadNumber(text, at, region.End);
            }
            else if (IsLetter(c))
            {
                token = ReadWord(text, at, region.End, lengths);
            }
            else if (!Characters.IsWhiteSpace(c))
            {
                token = new DateToken(DateTokenKind.Mark, new TextSpan(at, 1), c);
            }
            else
            {
                at++;
                continue;
            }

            at = token.Span.End;
            count++;
        }

        return count;
    }

    [MethodImpl(Jit.AtOnce)]
    private static DateToken ReadNumber(string text, int start, int limit)
    {
        var value = 0;
        var at = start;
        for (; at < limit && IsDigit(text[at]); at++)
        {
            value = value >= LargestValue ? LargestValue : (value * 10) + (text[at] - '0');
        }

        return new DateToken(DateTokenKind.Number, TextSpan.FromBounds(start, at), value > LargestValue ? LargestValue : value);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static DateToken ReadWord(string text, int start, int limit, uint[] lengths)
    {
        var at = start + 1;
        while (at < limit && IsLetter(text[at]))
        {
            at++;
        }

        return CalendarWords.Classify(text, TextSpan.FromBounds(start, at), lengths);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool IsLetter(char c) => c < 128 ? (uint)((c | 0x20) - 'a') < 26 : Characters.IsLetter(c);

    private static bool IsDigit(char c) => c is >= '0' and <= '9';
}
