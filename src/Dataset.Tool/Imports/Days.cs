using System;
using System.Globalization;

namespace Dataset.Tool.Imports;

/// <summary>Reads days as pages and tables write them. The day is the one that is written, in its own offset.</summary>
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

        // Slashes are read one way here and another there, so that days with them stay as they are written.
        return !trimmed.Contains('/', StringComparison.Ordinal) && IsWhole(trimmed)
            && DateTimeOffset.TryParse(trimmed, CultureInfo.InvariantCulture, DateTimeStyles.None, out var time)
            ? DateOnly.FromDateTime(time.DateTime)
            : null;
    }

    // "May 4" and "12:30" are parsed as well, of this year and of today: a day has four digits in a row.
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
