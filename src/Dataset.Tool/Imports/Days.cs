using System;
using System.Globalization;

namespace Dataset.Tool.Imports;

/// <summary>Reads days in the forms that pages and tables use. The day is taken as written, without converting its time offset.</summary>
internal static class Days
{
    private const int IsoLength = 10;

    public static DateOnly? Parse(string? text)
    {
        var trimmed = text?.Trim() ?? "";
        if (trimmed.Length >= IsoLength && (trimmed.Length == IsoLength || trimmed[IsoLength] is 'T' or 't' or ' ')
            && DateOnly.TryParseExact(trimmed.AsSpan(0, IsoLength), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
        {
            return day;
        }

        // The order of day and month in dates with slashes varies by country, so such dates remain as written.
        return !trimmed.Contains('/', StringComparison.Ordinal) && IsWhole(trimmed)
            && DateTimeOffset.TryParse(trimmed, CultureInfo.InvariantCulture, DateTimeStyles.None, out var time)
            ? DateOnly.FromDateTime(time.DateTime)
            : null;
    }

    // "May 4" and "12:30" also parse, in the current year or as the current day, so four digits in a row are required.
    private static bool IsWhole(string text)
    {
        var (letters, digits, most) = (0, 0, 0);
        foreach (var c in text)
        {
            letters += char.IsAsciiLetter(c) ? 1 : 0;
            digits = char.IsAsciiDigit(c) ? digits + 1 : 0;
            most = Math.Max(most, digits);
        }

        return letters >= 3 && most == 4;
    }
}
