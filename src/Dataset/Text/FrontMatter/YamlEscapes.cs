using System.Text;

namespace Dataset.Text.FrontMatter;

/// <summary>Reads the escape sequences of strings in double quotation marks.</summary>
internal static class YamlEscapes
{
    private const char Replacement = '\uFFFD';

    /// <summary>Reads the escape sequence at an index, appends its character, and returns the index past it.</summary>
    public static int Read(YamlCursor cursor, int at, StringBuilder text)
    {
        var c = cursor.At(at + 1);
        var digits = c switch { 'x' => 2, 'u' => 4, 'U' => 8, _ => 0 };
        if (digits > 0)
        {
            return ReadCode(cursor, at, digits, text);
        }

        int code = c switch
        {
            '0' => 0,
            'a' => 7,
            'b' => 8,
            't' or '\t' => 9,
            'n' => 10,
            'v' => 11,
            'f' => 12,
            'r' => 13,
            'e' => 27,
            ' ' or '"' or '/' or '\\' => c,
            'N' => 0x85,
            '_' => 0xA0,
            'L' => 0x2028,
            'P' => 0x2029,
            _ => -1,
        };
        if (code < 0)
        {
            var isPair = char.IsHighSurrogate(c) && char.IsLowSurrogate(cursor.At(at + 2));
            var span = new TextSpan(at, isPair ? 3 : cursor.At(at + 1) == '\n' ? 1 : 2);
            cursor.Fail(span, $"'{cursor.Shorten(span)}' is not a YAML escape sequence; in double quotation marks, write a backslash as '\\\\'");
            return at + 2;
        }

        text.Append((char)code);
        return at + 2;
    }

    private static int ReadCode(YamlCursor cursor, int at, int digits, StringBuilder text)
    {
        var end = at + 2 + digits;
        var code = Hex(cursor, at + 2, digits);
        if (code < 0)
        {
            cursor.Fail(new TextSpan(at, 2), $"Expected {digits} hexadecimal digits after '\\{cursor.At(at + 1)}'");
            return end;
        }

        if (code >= 0x10000 && code <= 0x10FFFF)
        {
            text.Append(char.ConvertFromUtf32((int)code));
            return end;
        }

        if (code is >= 0xD800 and <= 0xDBFF && digits == 4 && cursor.At(end) == '\\' && cursor.At(end + 1) == 'u'
            && Hex(cursor, end + 2, 4) is >= 0xDC00 and <= 0xDFFF and var low)
        {
            text.Append((char)code).Append((char)low);
            return end + 6;
        }

        if (code is > 0x10FFFF or (>= 0xD800 and <= 0xDFFF))
        {
            cursor.Report(TextSpan.FromBounds(at, end), $"The escape sequence '{cursor.Shorten(TextSpan.FromBounds(at, end))}' is not a character; "
                + "it is read as U+FFFD");
            code = Replacement;
        }

        text.Append((char)code);
        return end;
    }

    private static long Hex(YamlCursor cursor, int start, int digits)
    {
        var code = 0L;
        for (var i = start; i < start + digits; i++)
        {
            var digit = YamlNumbers.Digit(cursor.At(i));
            if (digit is < 0 or > 15)
            {
                return -1;
            }

            code = (code * 16) + digit;
        }

        return code;
    }
}
