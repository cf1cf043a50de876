using System;
using System.Collections.Generic;
using System.Globalization;

namespace Dataset.Text.Markdown;

/// <summary>Reads HTML character references: by number, and by the names of the HTML standard.</summary>
internal static class CharacterReferences
{
    private const int MaxCodePoint = 0x10FFFF;

    // The longest is CounterClockwiseContourIntegral.
    private const int MaxName = 32;

    private static readonly Dictionary<string, string> Names = Read();

    /// <summary>Returns the position just past the reference that begins with the ampersand at a position, or 0.</summary>
    public static int End(string text, int start, int end)
    {
        var i = start + 1;
        if (i < end && text[i] == '#')
        {
            return NumberEnd(text, i + 1, end);
        }

        while (i < end && i - start <= MaxName && text[i] is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9'))
        {
            i++;
        }

        return i < end && text[i] == ';' && Names.ContainsKey(text.Substring(start + 1, i - start - 1)) ? i + 1 : 0;
    }

    /// <summary>Returns the characters that the reference represents.</summary>
    public static string Decode(string text, TextSpan reference)
    {
        var name = text.Substring(reference.Start + 1, Math.Max(0, reference.Length - 2));
        if (name.Length == 0 || name[0] != '#')
        {
            return Names.TryGetValue(name, out var character) ? character : text.Substring(reference.Start, reference.Length);
        }

        var number = NumberOf(name);
        return number is 0 or > MaxCodePoint or (>= 0xD800 and <= 0xDFFF) ? "\uFFFD" : char.ConvertFromUtf32(number);
    }

    // At most seven digits, or six hexadecimal digits.
    private static int NumberOf(string name)
    {
        var isHex = name.Length > 1 && name[1] is 'x' or 'X';
        var number = 0;
        for (var i = isHex ? 2 : 1; i < name.Length; i++)
        {
            var digit = FrontMatter.TomlNumbers.HexDigit(name[i]);
            number = unchecked((number * (isHex ? 16 : 10)) + digit);
        }

        return number;
    }

    private static int NumberEnd(string text, int start, int end)
    {
        var isHex = start < end && text[start] is 'x' or 'X';
        var first = isHex ? start + 1 : start;
        var i = first;
        while (i < end && (text[i] is >= '0' and <= '9' || (isHex && text[i] is (>= 'a' and <= 'f') or (>= 'A' and <= 'F'))))
        {
            i++;
        }

        return i > first && i - first <= (isHex ? 6 : 7) && i < end && text[i] == ';' ? i + 1 : 0;
    }

    private static Dictionary<string, string> Read()
    {
        var words = CharacterReferenceData.All.Split([' '], StringSplitOptions.RemoveEmptyEntries);
        var names = new Dictionary<string, string>(words.Length / 2, StringComparer.Ordinal);
        for (var i = 0; i < words.Length; i += 2)
        {
            // A few names represent two characters.
            var characters = "";
            foreach (var code in words[i + 1].Split('+'))
            {
                characters += char.ConvertFromUtf32(int.Parse(code, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture));
            }

            names[words[i]] = characters;
        }

        return names;
    }
}
