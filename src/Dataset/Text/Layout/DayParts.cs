using System;
using System.Runtime.CompilerServices;
using Dataset.Text.Vocabulary;

namespace Dataset.Text.Layout;

/// <summary>
/// Combines the tokens of a line into a day: <c>January 19, 2024</c>, <c>19th January 2024</c>, <c>2024-01-19</c>, <c>19/01/2024</c> (two numbers that could
/// both be the month are ignored). The first complete day counts.
/// </summary>
internal struct DayParts
{
    private int _month;
    private int _number;
    private int _dayOfMonth;
    private int _first;
    private int _second;
    private int _separators;
    private char _separator;

    /// <summary>The complete day as a day number, or null.</summary>
    public int? Day { get; private set; }

    /// <summary>Whether a month and its day were found, with or without a year.</summary>
    public bool HasMonthAndDay { get; private set; }

    /// <summary>Adds a token. Returns false if it is not part of a day.</summary>
    [MethodImpl(Jit.AtOnce)]
    public bool Take(ReadOnlySpan<char> token)
    {
        var month = Calendar.Month(token);
        if (month > 0)
        {
            TakeMonth(month);
            return true;
        }

        if (token[0] is >= '0' and <= '9' && token.Length <= 4)
        {
            TakeNumber(Number(token), token.Length);
            return true;
        }

        if (token.Length == 1 && token[0] is '/' or '-' or '.' && _number > 0)
        {
            _separators = _separator == token[0] ? _separators + 1 : 1;
            _separator = token[0];
            return true;
        }

        _separators = 0;
        _separator = '\0';

        // Accepts "4th of March", but not "5 min read, March 4".
        _number = Lexicon.Find(token).Is(WordTopic.OrdinalSuffix) || TextScan.Is(token, "of") ? _number : 0;
        return false;
    }

    private void TakeMonth(int month)
    {
        _month = month;
        _dayOfMonth = _number is >= 1 and <= 31 ? _number : 0;
        HasMonthAndDay |= _dayOfMonth > 0;
        _number = 0;
        _separators = 0;
    }

    private void TakeNumber(int number, int digits)
    {
        if (_month > 0 && digits <= 2 && _dayOfMonth == 0 && number is >= 1 and <= 31)
        {
            _dayOfMonth = number;
            HasMonthAndDay = true;
        }
        else if (_month > 0 && digits == 4 && _dayOfMonth > 0)
        {
            Complete(number, _month, _dayOfMonth);
            _month = 0;
            _dayOfMonth = 0;
        }
        else if (_separators == 2)
        {
            CompleteNumeric(_first, _second, number, digits);
        }

        if (_separators == 0)
        {
            _first = number;
        }
        else if (_separators == 1)
        {
            _second = number;
        }

        _number = number;
    }

    private void CompleteNumeric(int first, int second, int third, int digits)
    {
        if (first > 31)
        {
            Complete(first, second, third);
        }
        else if (digits == 4 && (first > 12 || first == second))
        {
            Complete(third, second, first);
        }
        else if (digits == 4 && second > 12)
        {
            Complete(third, first, second);
        }

        HasMonthAndDay |= digits == 4 || first > 31;
    }

    private void Complete(int year, int month, int day)
    {
        if (Day is null && year is >= 1600 and <= 2200 && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month))
        {
            Day = (int)(new DateTime(year, month, day).Ticks / TimeSpan.TicksPerDay);
        }
    }

    private static int Number(ReadOnlySpan<char> token)
    {
        var number = 0;
        foreach (var c in token)
        {
            number = (number * 10) + (c - '0');
        }

        return number;
    }
}
