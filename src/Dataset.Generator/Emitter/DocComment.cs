using System.Globalization;
using System.Text;

namespace Dataset.Emitter;

/// <summary>Creates text for documentation comments: one line, in which nothing can close an element or the comment.</summary>
internal static class DocComment
{
    // The amount that an editor shows of a member without scrolling.
    private const int MaxLength = 300;

    /// <summary>Returns the text as XML content on one line, truncated at a word if it is long.</summary>
    public static string Text(string value)
    {
        var text = new StringBuilder(value.Length + 16);
        var blank = false;
        var length = 0;
        for (var i = 0; i < value.Length; i++)
        {
            var c = value[i];
            if (IsBlank(c))
            {
                blank = text.Length > 0;
                continue;
            }

            if (length >= MaxLength && blank)
            {
                return text.Append('…').ToString();
            }

            if (length >= 2 * MaxLength)
            {
                return text.Append('…').ToString();
            }

            if (blank)
            {
                text.Append(' ');
                length++;
                blank = false;
            }

            length++;
            i += Append(text, value, i);
        }

        return text.ToString();
    }

    /// <summary>Returns a piece of C# in <c>c</c> tags.</summary>
    public static string Code(string value) => "<c>" + Text(value) + "</c>";

    // Returns the number of code units after the first that were consumed.
    private static int Append(StringBuilder text, string value, int i)
    {
        var c = value[i];
        switch (c)
        {
            case '&':
                text.Append("&amp;");
                return 0;
            case '<':
                text.Append("&lt;");
                return 0;
            case '>':
                text.Append("&gt;");
                return 0;
        }

        if (Plain.Contains(c))
        {
            text.Append(c);
            return 0;
        }

        if (char.IsHighSurrogate(c) && i + 1 < value.Length && char.IsLowSurrogate(value[i + 1]))
        {
            AppendReference(text, char.ConvertToUtf32(c, value[i + 1]));
            return 1;
        }

        // XML cannot represent control characters, lone surrogates and the two noncharacters at all.
        if (c < ' ' || char.IsSurrogate(c) || c >= '\uFFFE')
        {
            text.Append("&#xFFFD;");
        }
        else
        {
            AppendReference(text, c);
        }

        return 0;
    }

    private static void AppendReference(StringBuilder text, int scalar) =>
        text.Append("&#x").Append(scalar.ToString("X", CultureInfo.InvariantCulture)).Append(';');

    // Includes every character that ends a line in C#.
    private static bool IsBlank(char c) => c is ' ' or '\t' or '\n' or '\r' or '\v' or '\f' or '\u0085' or '\u00A0' or '\u2028' or '\u2029';
}
