using System;
using System.Collections.Generic;
using System.Globalization;
using Dataset.Text.Dates;

namespace Dataset.Text.FrontMatter;

/// <summary>Reads the values of TOML that have no delimiters: Booleans, numbers, dates and times.</summary>
internal static class TomlNumbers
{
    /// <summary>Returns the value of a word. A number keeps its spelling if that is valid JSON; dates and times are strings as they are written.</summary>
    public static DataValue Read(string word, TextSpan span, List<DataProblem> problems)
    {
        if (word is "true" or "false")
        {
            return DataValue.Boolean(span, word == "true");
        }

        if (word.TrimStart('+', '-') is "inf" or "nan" && word.Length <= 4)
        {
            problems.Add(new(span, $"'{word}' is not a JSON number; it is read as a string"));
            return DataValue.String(span, word);
        }

        if (IsDateOrTime(word))
        {
            return DataValue.String(span, word);
        }

        return (ReadInteger(word, span, problems) ?? ReadFloat(word)) is { } number
            ? DataValue.Number(span, number)
            : throw new TomlFault(span, $"'{word}' is not a TOML value: strings require quotation marks");
    }

    public static int HexDigit(char c) => c switch
    {
        >= '0' and <= '9' => c - '0',
        >= 'a' and <= 'f' => c - 'a' + 10,
        >= 'A' and <= 'F' => c - 'A' + 10,
        _ => -1,
    };

    private static string? ReadInteger(string word, TextSpan span, List<DataProblem> problems)
    {
        var radix = word.Length > 2 && word[0] == '0' ? word[1] switch { 'x' => 16, 'o' => 8, 'b' => 2, _ => 10 } : 10;
        var start = radix != 10 ? 2 : word.Length > 0 && word[0] is '+' or '-' ? 1 : 0;
        if (!AreDigits(word, start, word.Length, radix) || (radix == 10 && word.Length > start + 1 && word[start] == '0'))
        {
            return null;
        }

        ulong value = 0;
        var isTooLarge = false;
        for (var i = start; i < word.Length; i++)
        {
            if (word[i] != '_')
            {
                var digit = (uint)HexDigit(word[i]);
                isTooLarge |= value > (ulong.MaxValue - digit) / (uint)radix;
                value = unchecked((value * (uint)radix) + digit);
            }
        }

        var isNegative = word[0] == '-';
        if (isTooLarge || value > (ulong)long.MaxValue + (isNegative ? 1UL : 0UL))
        {
            var message = $"The integer '{word}' exceeds the 64 bits that TOML allows";
            if (radix != 10)
            {
                throw new TomlFault(span, message);
            }

            problems.Add(new(span, message + "; its value is kept"));
            return word.Replace("_", "").TrimStart('+');
        }

        return (isNegative ? "-" : "") + value.ToString(CultureInfo.InvariantCulture);
    }

    private static string? ReadFloat(string word)
    {
        var start = word.Length > 0 && word[0] is '+' or '-' ? 1 : 0;
        var exponent = word.IndexOfAny(['e', 'E']);
        var end = exponent < 0 ? word.Length : exponent;
        var point = word.IndexOf('.', 0, end);
        var whole = point < 0 ? end : point;
        if (!AreDigits(word, start, whole, 10) || (whole > start + 1 && word[start] == '0') || (point >= 0 && !AreDigits(word, point + 1, end, 10)))
        {
            return null;
        }

        if (exponent >= 0)
        {
            var digits = exponent + 1;
            digits += digits < word.Length && word[digits] is '+' or '-' ? 1 : 0;
            if (!AreDigits(word, digits, word.Length, 10))
            {
                return null;
            }
        }

        return word.Replace("_", "").TrimStart('+');
    }

    // Digits, with at most one underscore between any two.
    private static bool AreDigits(string word, int start, int end, int radix)
    {
        for (var i = start; i < end; i++)
        {
            var isBetween = i > start && i + 1 < end && word[i - 1] != '_';
            if (word[i] == '_' ? !isBetween : HexDigit(word[i]) is var digit && (digit < 0 || digit >= radix))
            {
                return false;
            }
        }

        return end > start;
    }

    private static bool IsDateOrTime(string word)
    {
        var isDate = word.Length >= 10 && word[4] == '-' && word[7] == '-';
        if (!isDate)
        {
            return word.Length >= 5 && word[2] == ':' && TimeEnd(word, 0) == word.Length;
        }

        if (Number(word, 0, 4) is not { } year || Number(word, 5, 2) is not { } month || Number(word, 8, 2) is not { } day || !IsDay(year, month, day))
        {
            return false;
        }

        if (word.Length == 10)
        {
            return true;
        }

        var end = word[10] is 'T' or 't' or ' ' ? TimeEnd(word, 11) : -1;
        return end == word.Length || (end > 0 && IsOffset(word, end));
    }

    // TOML has a year 0.
    private static bool IsDay(int year, int month, int day) =>
        month is >= 1 and <= 12 && day >= 1 && day <= DayNumbers.DaysInMonth(year == 0 ? 2000 : year, month);

    // Hours and minutes, optionally with seconds and a fraction.
    private static int TimeEnd(string word, int start)
    {
        if (start + 5 > word.Length || word[start + 2] != ':' || Number(word, start, 2) is not <= 23 || Number(word, start + 3, 2) is not <= 59)
        {
            return -1;
        }

        var end = start + 5;
        if (end >= word.Length || word[end] != ':')
        {
            return end;
        }

        if (end + 3 > word.Length || Number(word, end + 1, 2) is not <= 60)
        {
            return -1;
        }

        end += 3;
        if (end < word.Length && word[end] == '.')
        {
            var fraction = ++end;
            while (end < word.Length && word[end] is >= '0' and <= '9')
            {
                end++;
            }

            return end > fraction ? end : -1;
        }

        return end;
    }

    private static bool IsOffset(string word, int start) =>
        word.Length == start + 1 ? word[start] is 'Z' or 'z'
        : word.Length == start + 6 && word[start] is '+' or '-' && word[start + 3] == ':' && Number(word, start + 1, 2) is <= 23 && Number(word,
            start + 4, 2) is <= 59;

    private static int? Number(string word, int start, int digits)
    {
        var value = 0;
        for (var i = start; i < start + digits; i++)
        {
            if (i >= word.Length || word[i] is not (>= '0' and <= '9'))
            {
                return null;
            }

            value = (value * 10) + word[i] - '0';
        }

        return value;
    }
}
