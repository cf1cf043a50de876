using System;
using System.Globalization;

namespace Dataset.Benchmarks.Report;

/// <summary>Formats numbers for the tables, with three significant digits.</summary>
internal static class Numbers
{
    public static string Short(double value)
    {
        var digits = value == 0 ? 0 : Math.Clamp(2 - (int)Math.Floor(Math.Log10(Math.Abs(value))), 0, 3);
        return value.ToString("N" + digits.ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);
    }

    /// <summary>Formats an exact number.</summary>
    public static string Plain(double value) => value.ToString("#,0.##", CultureInfo.InvariantCulture);

    /// <summary>Formats microseconds.</summary>
    public static string Time(double microseconds) => Short(microseconds);
}
