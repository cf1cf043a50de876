using System;
using System.Globalization;

namespace Dataset.Schemas;

/// <summary>Conversions of compiler constants, which are objects of their own types.</summary>
internal static class Constants
{
    /// <summary>Converts an integer or an enum member to its 64 bits.</summary>
    public static long ToInt64(object value) => value switch
    {
        ulong bits => unchecked((long)bits),
        decimal number when number > long.MaxValue => unchecked((long)(ulong)number),
        _ => Convert.ToInt64(value, CultureInfo.InvariantCulture),
    };

    /// <summary>Converts a number to <see cref="decimal"/>, or to <see cref="double"/> if it is floating point; returns null for anything else.</summary>
    public static object? ToNumber(object? value) => value switch
    {
        sbyte or byte or short or ushort or int or uint or long or ulong => Convert.ToDecimal(value, CultureInfo.InvariantCulture),
        decimal => value,
        float or double => Convert.ToDouble(value, CultureInfo.InvariantCulture),
        _ => null,
    };
}
