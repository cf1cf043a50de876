namespace Dataset.Text.Markdown;

/// <summary>Finds the ends of MDX expressions and tags, which may span several lines.</summary>
internal static class MdxInlines
{
    /// <summary>The maximum length; longer constructs are text. This limits the cost of those that are never closed.</summary>
    public const int MaxLength = 8192;

    /// <summary>
    /// Returns the position just past the expression or tag that begins at a position; otherwise, 0 or the negative of the position that the search
    /// reached.
    /// </summary>
    public static int End(string text, int start, int end)
    {
        end = end - start > MaxLength ? start + MaxLength : end;
        return text[start] == '{' ? BraceEnd(text, start, end)
            : text[start] == '<' && start + 1 < end && (IsLetter(text[start + 1]) || text[start + 1] is '/' or '>' or '_') ? TagEnd(text, start, end)
            : HtmlTags.SpecialEnd(text, start, end) is >= 0 and var special ? special : -end;
    }

    private static int TagEnd(string text, int start, int end)
    {
        var name = start + 1;
        while (name < end && (IsLetter(text[name]) || text[name] is (>= '0' and <= '9') or '_' or '-' or '.' or ':'))
        {
            name++;
        }

        // An address in angle brackets contains characters that no name contains.
        if (name > start + 1 && (name == end || text[name] is not (' ' or '\t' or '\n' or '/' or '>' or '{') || text[name - 1] == ':'))
        {
            return -name;
        }

        for (var i = start + 1; i < end;)
        {
            switch (text[i])
            {
                case '>':
                    return i + 1;
                case '<':
                    return -i;
                case '{':
                    i = BraceEnd(text, i, end);
                    break;
                case '"' or '\'':
                    i = text.IndexOf(text[i], i + 1, end - i - 1) + 1;
                    break;
                default:
                    i++;
                    break;
            }

            if (i <= 0)
            {
                return -end;
            }
        }

        return -end;
    }

    private static int BraceEnd(string text, int start, int end)
    {
        var depth = 0;
        for (var i = start; i < end;)
        {
            switch (text[i])
            {
                case '{':
                    depth++;
                    i++;
                    break;
                case '}':
                    i++;
                    if (--depth == 0)
                    {
                        return i;
                    }

                    break;
                case '"' or '`':
                    i = text.IndexOf(text[i], i + 1, end - i - 1) + 1;
                    break;
                case '/' when i + 1 < end && text[i + 1] == '*':
                    var close = text.IndexOf("*/", i + 2, end - i - 2, System.StringComparison.Ordinal);
                    i = close < 0 ? 0 : close + 2;
                    break;
                default:
                    i++;
                    break;
            }

            if (i == 0)
            {
                return -end;
            }
        }

        return -end;
    }

    private static bool IsLetter(char c) => c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z');
}
