using System;
using Dataset.Image;
using Dataset.Text.Dates;

namespace Dataset.Schemas;

/// <summary>
/// Reads dates and times in the formats that System.Text.Json reads (the extended profile of ISO 8601-1, and format <c>c</c> of .NET), except those that depend
/// on the time zone of the machine: a <see cref="DateTime"/> with an offset, a <see cref="DateTimeOffset"/> without one.
/// </summary>
internal static class TimeForms
{
    private const int DayLength = 10;
    private const int FractionDigits = 7;
    private const int MaxFractionDigits = 16;
    private const int MaxOffsetMinutes = 14 * 60;
    private const long TicksPerMinute = TimeSpan.TicksPerMinute;

    /// <summary>Reads <c>yyyy-MM-dd</c>; compared as a day number.</summary>
    public static object? ReadDay(string text, ValueWriter writer)
    {
        if (text.Length != DayLength || Day(text) is not { } day)
        {
            return null;
        }

        writer.WriteInteger(day);
        return (decimal)day;
    }

    /// <summary>Reads <c>HH:mm:ss</c> with or without a fraction; compared as ticks.</summary>
    public static object? ReadTimeOfDay(string text, ValueWriter writer)
    {
        var position = 0;
        return Clock(text, ref position, FractionDigits, needsSeconds: true) is { } ticks && position == text.Length ? Write(ticks, writer) : null;
    }

    /// <summary>Reads a date with or without a time, in UTC or without a time zone; compared as ticks.</summary>
    public static object? ReadDateTime(string text, ValueWriter writer)
    {
        if (DayAndTime(text, out var position) is not { } ticks)
        {
            return null;
        }

        var isUtc = position > DayLength && position == text.Length - 1 && text[position] == 'Z';
        if (!isUtc && position != text.Length)
        {
            return null;
        }

        writer.WriteInteger(ticks);
        writer.WriteBoolean(isUtc);
        return (decimal)ticks;
    }

    /// <summary>Reads a date with a time and an offset; compared as UTC ticks.</summary>
    public static object? ReadDateTimeOffset(string text, ValueWriter writer)
    {
        if (DayAndTime(text, out var position) is not { } ticks || position == DayLength || Offset(text, position) is not { } minutes)
        {
            return null;
        }

        var utc = ticks - (minutes * TicksPerMinute);
        if (utc < 0 || utc > DateTime.MaxValue.Ticks)
        {
            return null;
        }

        writer.WriteInteger(ticks);
        writer.WriteInteger(minutes);
        return (decimal)utc;
    }

    /// <summary>Reads <c>[-][d.]hh:mm:ss[.fffffff]</c>; compared as ticks.</summary>
    public static object? ReadTimeSpan(string text, ValueWriter writer)
    {
        var isNegative = text.Length > 0 && text[0] == '-';
        var position = isNegative ? 1 : 0;
        var days = 0L;
        var dot = text.IndexOf('.');
        if (dot > position && dot < text.IndexOf(':'))
        {
            if (dot - position > 8 || Number(text, position, dot - position) is not { } number)
            {
                return null;
            }

            days = number;
            position = dot + 1;
        }

        if (Clock(text, ref position, FractionDigits, needsSeconds: true) is not { } ticks || position != text.Length)
        {
            return null;
        }

        var length = ((decimal)days * TimeSpan.TicksPerDay) + ticks;
        length = isNegative ? -length : length;
        return length >= long.MinValue && length <= long.MaxValue ? Write((long)length, writer) : null;
    }

    private static decimal Write(long ticks, ValueWriter writer)
    {
        writer.WriteInteger(ticks);
        return (decimal)ticks;
    }

    private static int? Day(string text) =>
        text.Length >= DayLength && text[4] == '-' && text[7] == '-'
            && Number(text, 0, 4) is { } year && Number(text, 5, 2) is { } month && Number(text, 8, 2) is { } day
            ? DayNumbers.TryFromDate(year, month, day)
            : null;

    private static long? DayAndTime(string text, out int position)
    {
        position = DayLength;
        if (Day(text) is not { } day)
        {
            return null;
        }

        var ticks = day * TimeSpan.TicksPerDay;
        if (text.Length == DayLength)
        {
            return ticks;
        }

        position++;
        return text[DayLength] == 'T' && Clock(text, ref position, MaxFractionDigits, needsSeconds: false) is { } time ? ticks + time : null;
    }

    private static long? Clock(string text, ref int position, int maxFraction, bool needsSeconds)
    {
        if (Number(text, position, 2) is not { } hours || hours > 23 || At(text, position + 2) != ':'
            || Number(text, position + 3, 2) is not { } minutes || minutes > 59)
        {
            return null;
        }

        position += 5;
        var ticks = (hours * TimeSpan.TicksPerHour) + (minutes * TicksPerMinute);
        if (At(text, position) != ':')
        {
            return needsSeconds ? null : ticks;
        }

        if (Number(text, position + 1, 2) is not { } seconds || seconds > 59)
        {
            return null;
        }

        position += 3;
        ticks += seconds * TimeSpan.TicksPerSecond;
        return At(text, position) == '.' ? Fraction(text, ref position, maxFraction) is { } fraction ? ticks + fraction : null : ticks;
    }

    // Digits after the seventh are less than a tick.
    private static long? Fraction(string text, ref int position, int maxDigits)
    {
        var start = ++position;
        var ticks = 0L;
        for (; At(text, position) is >= '0' and <= '9'; position++)
        {
            if (position - start < FractionDigits)
            {
                ticks = (ticks * 10) + text[position] - '0';
            }
        }

        var digits = position - start;
        for (var i = digits; i < FractionDigits; i++)
        {
            ticks *= 10;
        }

        return digits >= 1 && digits <= maxDigits ? ticks : null;
    }

    // The minutes of a Z or an offset at the end of the text.
    private static int? Offset(string text, int position)
    {
        if (position == text.Length - 1 && text[position] == 'Z')
        {
            return 0;
        }

        if (position != text.Length - 6 || text[position] is not ('+' or '-') || text[position + 3] != ':'
            || Number(text, position + 1, 2) is not { } hours || Number(text, position + 4, 2) is not { } minutes || minutes > 59
            || (hours * 60) + minutes > MaxOffsetMinutes)
        {
            return null;
        }

        return (text[position] == '-' ? -1 : 1) * ((hours * 60) + minutes);
    }

    private static char At(string text, int position) => position < text.Length ? text[position] : '\0';

    private static int? Number(string text, int start, int length)
    {
        if (length < 1 || start + length > text.Length)
        {
            return null;
        }

        var number = 0;
        for (var i = start; i < start + length; i++)
        {
            if (text[i] is < '0' or > '9')
            {
                return null;
            }

            number = (number * 10) + text[i] - '0';
        }

        return number;
    }
}
