using System;
using System.Text;

namespace Dataset.Explorer.Terms;

/// <summary>
/// Numbers as text that needs no escape in JSON: five bits a character, least first, of an alphabet of 64; the upper half of it says that the number goes on.
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
