using Dataset.Text.Unicode;

namespace Dataset.Text.Markdown;

/// <summary>Finds addresses: in angle brackets, as CommonMark defines them, and bare, as GitHub Flavored Markdown does.</summary>
internal static class BareAddresses
{
    private const int MaxScheme = 32;

    /// <summary>Returns the position just past the autolink in angle brackets that begins at a position, or 0.</summary>
    public static int BracketedEnd(string text, int start)
    {
        var i = start + 1;
        while (i < text.Length && i - start <= MaxScheme && (IsAsciiLetter(text[i]) || (i > start + 1 && text[i] is (>= '0' and <= '9') or '+' or '.' or '-')))
        {
            i++;
        }

        if (i > start + 2 && i < text.Length && text[i] == ':')
        {
            while (i < text.Length && text[i] > ' ' && text[i] is not ('<' or '>' or '\x7F'))
            {
                i++;
            }

            return i < text.Length && text[i] == '>' ? i + 1 : 0;
        }

        i = start + 1;
        while (i < text.Length && IsLocalPart(text[i]))
        {
            i++;
        }

        if (i == start + 1 || i >= text.Length || text[i] != '@')
        {
            return 0;
        }

        var domain = DomainEnd(text, i + 1, needsDot: false);
        return domain > i + 1 && domain < text.Length && text[domain] == '>' ? domain + 1 : 0;
    }

    /// <summary>Returns the position just past the address that begins at a position with <c>http://</c>, <c>https://</c> or <c>www.</c>, or 0.</summary>
    public static int End(string text, int start)
    {
        if (start > 0 && !(text[start - 1] is '*' or '_' or '~' or '(' or '"' or '\'' or '[' or '\u201C' or '\u2018' or '>'
            || Characters.IsWhiteSpace(text[start - 1])))
        {
            return 0;
        }

        var domain = Begins(text, start, "http://") ? start + 7 : Begins(text, start, "https://") ? start + 8 : Begins(text, start, "www.") ? start : -1;
        if (domain < 0)
        {
            return 0;
        }

        var end = DomainEnd(text, domain, needsDot: true);
        if (end == 0)
        {
            return 0;
        }

        while (end < text.Length && text[end] != '<' && !Characters.IsWhiteSpace(text[end]))
        {
            end++;
        }

        return Trim(text, start, end);
    }

    /// <summary>Returns the email address around an at sign, starting no earlier than a position, or null.</summary>
    public static TextSpan? MailAround(string text, int at, int lowest)
    {
        var start = at;
        while (start > lowest && (IsAsciiLetter(text[start - 1]) || text[start - 1] is (>= '0' and <= '9') or '.' or '-' or '_' or '+'))
        {
            start--;
        }

        var end = start < at ? DomainEnd(text, at + 1, needsDot: true) : 0;
        return end > 0 && text[end - 1] is not ('-' or '_') ? TextSpan.FromBounds(start, end) : null;
    }

    // Punctuation that ends a sentence, and an unmatched closing parenthesis, are not part of the address.
    private static int Trim(string text, int start, int end)
    {
        while (end > start)
        {
            var last = text[end - 1];
            if (last is '?' or '!' or '.' or ',' or ':' or '*' or '_' or '~' or '\'' or '"' or '\u201D' or '\u2019')
            {
                end--;
            }
            else if (last == ')' && Count(text, start, end, ')') > Count(text, start, end, '('))
            {
                end--;
            }
            else if (last == ';')
            {
                var reference = text.LastIndexOf('&', end - 1, end - start);
                end = reference >= 0 && CharacterReferences.End(text, reference, end) == end ? reference : end - 1;
            }
            else
            {
                break;
            }
        }

        return end;
    }

    private static int Count(string text, int start, int end, char c)
    {
        var count = 0;
        for (var i = start; i < end; i++)
        {
            count += text[i] == c ? 1 : 0;
        }

        return count;
    }

    // Labels of letters, digits, hyphens and underscores, separated by periods.
    private static int DomainEnd(string text, int start, bool needsDot)
    {
        var end = start;
        var lastDot = -1;
        while (end < text.Length && (Characters.IsLetterOrDigit(text[end]) || text[end] is '-' or '_' || (text[end] == '.' && end > start
            && end != lastDot + 1)))
        {
            lastDot = text[end] == '.' ? end : lastDot;
            end++;
        }

        if (end > start && text[end - 1] == '.')
        {
            end--;
            lastDot = text.LastIndexOf('.', end - 1, end - start);
        }

        return end == start || (needsDot && lastDot < start) ? 0 : end;
    }

    private static bool IsLocalPart(char c) => IsAsciiLetter(c) || c is (>= '0' and <= '9') or '.' or '!' or '#' or '$' or '%' or '&' or '\'' or '*'
        or '+' or '/' or '='
        or '?' or '^' or '_' or '`' or '{' or '|' or '}' or '~' or '-';

    private static bool IsAsciiLetter(char c) => c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z');

    private static bool Begins(string text, int start, string lower) => AsciiText.IsAt(text, start, lower);
}
