using System.Text;

namespace Dataset.Text.FrontMatter;

/// <summary>Reads the four kinds of TOML strings.</summary>
internal static class TomlStrings
{
    private const int MaxCodePoint = 0x10FFFF;

    /// <summary>Reads the string that begins at the cursor.</summary>
    public static string Read(TomlCursor cursor, bool isKey = false)
    {
        var quote = cursor.Current;
        var isLong = !isKey && cursor.Peek(1) == quote && cursor.Peek(2) == quote;
        return isLong ? ReadLong(cursor, quote) : ReadShort(cursor, quote);
    }

    private static string ReadShort(TomlCursor cursor, char quote)
    {
        var text = new StringBuilder();
        cursor.Position++;
        while (cursor.IsAtEnd || cursor.Current != quote)
        {
            if (cursor.IsAtEnd || cursor.Current == '\n')
            {
                throw cursor.Expected("a closing quotation mark");
            }

            Take(cursor, quote, text);
        }

        cursor.Position++;
        return text.ToString();
    }

    private static string ReadLong(TomlCursor cursor, char quote)
    {
        var text = new StringBuilder();
        cursor.Position += 3;

        // A line end right after the opening quotation marks is not part of the string.
        cursor.Position += cursor.Current == '\n' ? 1 : 0;
        while (!(cursor.Current == quote && cursor.Peek(1) == quote && cursor.Peek(2) == quote))
        {
            if (cursor.IsAtEnd)
            {
                throw cursor.Expected("three closing quotation marks");
            }

            if (cursor.Current == '\n')
            {
                text.Append('\n');
                cursor.Position++;
            }
            else if (quote == '"' && cursor.Current == '\\' && IsLineEnd(cursor, 1))
            {
                cursor.Position++;
                while (cursor.Current is ' ' or '\t' or '\n')
                {
                    cursor.Position++;
                }
            }
            else
            {
                Take(cursor, quote, text);
            }
        }

        // One or two quotation marks may precede those that end the string.
        cursor.Position += 3;
        for (var more = 0; more < 2 && cursor.Current == quote; more++)
        {
            text.Append(quote);
            cursor.Position++;
        }

        return text.ToString();
    }

    private static bool IsLineEnd(TomlCursor cursor, int ahead)
    {
        while (cursor.Peek(ahead) is ' ' or '\t')
        {
            ahead++;
        }

        return cursor.Peek(ahead) == '\n';
    }

    private static void Take(TomlCursor cursor, char quote, StringBuilder text)
    {
        if (!TomlCursor.IsAllowed(cursor.Current))
        {
            throw cursor.ControlCharacter();
        }

        if (quote == '"' && cursor.Current == '\\')
        {
            ReadEscape(cursor, text);
            return;
        }

        text.Append(cursor.Current);
        cursor.Position++;
    }

    private static void ReadEscape(TomlCursor cursor, StringBuilder text)
    {
        var kind = cursor.Peek(1);
        var plain = kind switch
        {
            'b' => '\b',
            't' => '\t',
            'n' => '\n',
            'f' => '\f',
            'r' => '\r',
            'e' => '\x1B',
            '"' => '"',
            '\\' => '\\',
            _ => '\0',
        };
        if (plain != '\0')
        {
            text.Append(plain);
            cursor.Position += 2;
            return;
        }

        var digits = kind switch { 'x' => 2, 'u' => 4, 'U' => 8, _ => 0 };
        long value = digits == 0 ? -1 : 0;
        for (var i = 0; i < digits && value >= 0; i++)
        {
            var digit = TomlNumbers.HexDigit(cursor.Peek(2 + i));
            value = digit < 0 ? -1 : (value << 4) | (uint)digit;
        }

        if (value is < 0 or > MaxCodePoint or (>= 0xD800 and <= 0xDFFF))
        {
            throw new TomlFault(new TextSpan(cursor.Position, 1), "Invalid TOML escape sequence");
        }

        text.Append(char.ConvertFromUtf32((int)value));
        cursor.Position += 2 + digits;
    }
}
