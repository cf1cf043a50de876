using System.Collections.Generic;
using System.Globalization;
using System.Text;

namespace Dataset.Text.FrontMatter;

/// <summary>Converts the spellings of numbers in the core schema of YAML 1.2 to JSON.</summary>
internal static class YamlNumbers
{
    /// <summary>The maximum number of code units in a hexadecimal or octal number: the time of the conversion is quadratic.</summary>
    public const int LongestBased = 1000;

    private const uint Limb = 1_000_000_000;

    /// <summary>Returns the value of a hexadecimal digit, or -1.</summary>
    public static int Digit(char c) => c switch
    {
        >= '0' and <= '9' => c - '0',
        >= 'a' and <= 'f' => c - 'a' + 10,
        >= 'A' and <= 'F' => c - 'A' + 10,
        _ => -1,
    };

    /// <summary>Returns whether a text is a number such as <c>0x1F</c> or <c>0o17</c>.</summary>
    public static bool IsBased(string text)
    {
        if (text.Length < 3 || text[0] != '0' || text[1] is not ('x' or 'o'))
        {
            return false;
        }

        for (var i = 2; i < text.Length; i++)
        {
            var digit = Digit(text[i]);
            if (digit < 0 || (text[1] == 'o' && digit > 7))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Returns the decimal digits of a hexadecimal or octal number of any size.</summary>
    public static string ToDecimal(string text)
    {
        var bits = text[1] == 'x' ? 4 : 3;
        var limbs = new List<uint> { 0 };
        for (var i = 2; i < text.Length; i++)
        {
            var carry = (ulong)Digit(text[i]);
            for (var j = 0; j < limbs.Count; j++)
            {
                var value = ((ulong)limbs[j] << bits) + carry;
                limbs[j] = (uint)(value % Limb);
                carry = value / Limb;
            }

            if (carry > 0)
            {
                limbs.Add((uint)carry);
            }
        }

        var result = new StringBuilder(limbs[limbs.Count - 1].ToString(CultureInfo.InvariantCulture));
        for (var j = limbs.Count - 2; j >= 0; j--)
        {
            result.Append(limbs[j].ToString("D9", CultureInfo.InvariantCulture));
        }

        return result.ToString();
    }

    /// <summary>
    /// Returns the JSON of a decimal number: as written if that is valid JSON; otherwise, the nearest valid spelling; null if it is not a number.
    /// </summary>
    public static string? ToJson(string text)
    {
        var start = text[0] is '+' or '-' ? 1 : 0;
        var point = SkipDigits(text, start);
        var end = point < text.Length && text[point] == '.' ? SkipDigits(text, point + 1) : point;
        var digits = point - start + (end > point ? end - point - 1 : 0);
        if (digits == 0 || !IsExponent(text, end))
        {
            return null;
        }

        var lead = start;
        while (lead < point - 1 && text[lead] == '0')
        {
            lead++;
        }

        if (text[0] != '+' && lead == start && point > start && end != point + 1)
        {
            return text;
        }

        var result = new StringBuilder(text[0] == '-' ? "-" : "").Append(point == start ? "0" : "").Append(text, lead, end - lead);
        return result.Append(end == point + 1 ? "0" : "").Append(text, end, text.Length - end).ToString();
    }

    // Nothing, or "e" and digits with or without a sign.
    private static bool IsExponent(string text, int at)
    {
        if (at == text.Length)
        {
            return true;
        }

        var digits = text[at] is not ('e' or 'E') ? text.Length : at + 1 < text.Length && text[at + 1] is '+' or '-' ? at + 2 : at + 1;
        return digits < text.Length && SkipDigits(text, digits) == text.Length;
    }

    private static int SkipDigits(string text, int at)
    {
        while (at < text.Length && text[at] is >= '0' and <= '9')
        {
            at++;
        }

        return at;
    }
}
