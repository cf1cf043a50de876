using System;
using System.Text;

namespace Dataset.Explorer.Terms;

/// <summary>
/// Writes numbers as text that needs no escaping in JSON: five bits per character, least significant first, in an alphabet of 64 characters. A character of the
/// upper half indicates that the number continues.
/// </summary>
internal static class TermCode
{
    public const string Alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

    public static void Write(StringBuilder output, int number)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(number);
        for (; number > 31; number >>= 5)
        {
            output.Append(Alphabet[32 + (number & 31)]);
        }

        output.Append(Alphabet[number]);
    }
}
