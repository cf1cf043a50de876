using System;
using Microsoft.CodeAnalysis.Text;

namespace Dataset.Completion.Literals;

/// <summary>
/// Determines from text alone whether a caret may be in a supported literal. An editor asks at every keystroke, so nothing is parsed: a false positive costs
/// one check of the syntax; after a false negative, the user can invoke completion.
/// </summary>
internal static class LiteralScan
{
    private const int Farthest = 2000;

    private static readonly string[] Callers =
    [
        "Evidence", "EvidenceAttribute", "Speaker", "SpeakerAttribute", "Article", "ArticleAttribute", "Claim", "ClaimAttribute", "TryGetValue", "Contains",
    ];

    public static bool IsAtPlace(SourceText text, int caret)
    {
        var line = text.Lines.GetLineFromPosition(caret);
        return FindQuote(text.ToString(SourceSpan.FromBounds(line.Start, caret))) is >= 0 and var quote && IsArgument(text, line.Start + quote);
    }

    // Finds where the literal begins that contains the end of a line's prefix; -1 if it is in none.
    private static int FindQuote(string line)
    {
        for (var i = 0; i < line.Length; i++)
        {
            if (line[i] == '\'')
            {
                // A character literal, or an apostrophe in a comment.
                i += i + 1 < line.Length && line[i + 1] == '\\' ? 3 : 2;
            }
            else if (line[i] == '/' && i + 1 < line.Length && line[i + 1] == '/')
            {
                return -1;
            }
            else if (line[i] == '"')
            {
                var isVerbatim = i > 0 && line[i - 1] == '@';
                var isInterpolated = i > 0 && (line[i - 1] == '$' || (isVerbatim && i > 1 && line[i - 2] == '$'));
                if (FindEnd(line, i, isVerbatim) is not (>= 0 and var end))
                {
                    return isInterpolated ? -1 : isVerbatim ? i - 1 : i;
                }

                i = end;
            }
        }

        return -1;
    }

    // Finds the last quotation mark of a literal; -1 if the line ends before it.
    private static int FindEnd(string line, int start, bool isVerbatim)
    {
        var quotes = 1;
        while (!isVerbatim && start + quotes < line.Length && line[start + quotes] == '"')
        {
            quotes++;
        }

        if (quotes == 2)
        {
            return start + 1;
        }

        if (quotes > 2)
        {
            return line.IndexOf(new string('"', quotes), start + quotes, StringComparison.Ordinal) is >= 0 and var end ? end + quotes - 1 : -1;
        }

        for (var i = start + 1; i < line.Length; i++)
        {
            if (line[i] == '\\' && !isVerbatim)
            {
                i++;
            }
            else if (line[i] == '"')
            {
                if (!isVerbatim || i + 1 == line.Length || line[i + 1] != '"')
                {
                    return i;
                }

                i++;
            }
        }

        return -1;
    }

    // Whether the bracket that is open before a place belongs to an indexer or to the argument list of one of the callers.
    private static bool IsArgument(SourceText text, int quote)
    {
        var i = SkipBlanks(text, quote - 1);
        if (i < 0 || text[i] is not ('(' or '[' or ',' or '=' or ':'))
        {
            return false;
        }

        var depth = 0;
        for (var last = Math.Max(0, i - Farthest); i >= last; i--)
        {
            switch (text[i])
            {
                case '"':
                    for (i--; i >= last && text[i] != '"'; i--)
                    {
                    }

                    break;
                case ')' or ']':
                    depth++;
                    break;
                case '(' or '[' when depth > 0:
                    depth--;
                    break;
                case '[':
                    return i > 0 && (IsOfName(text[i - 1]) || text[i - 1] is ')' or ']' or '?' or '!');
                case '(':
                    return Array.IndexOf(Callers, NameBefore(text, i)) >= 0;
                case ';' or '{' or '}':
                    return false;
            }
        }

        return false;
    }

    private static string NameBefore(SourceText text, int end)
    {
        var last = SkipBlanks(text, end - 1);
        var first = last;
        while (first >= 0 && IsOfName(text[first]))
        {
            first--;
        }

        return text.ToString(SourceSpan.FromBounds(first + 1, last + 1));
    }

    private static int SkipBlanks(SourceText text, int position)
    {
        while (position >= 0 && char.IsWhiteSpace(text[position]))
        {
            position--;
        }

        return position;
    }

    private static bool IsOfName(char c) => c == '_' || char.IsLetterOrDigit(c);
}
