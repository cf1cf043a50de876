using System.Runtime.CompilerServices;
using Dataset.Text.Unicode;

namespace Dataset.Text.Layout;

/// <summary>The dash or colon that closes a dateline.</summary>
/// <param name="Start">The start of the dash.</param>
/// <param name="End">The position just past the dash.</param>
/// <param name="IsColon">Whether it is a colon.</param>
/// <param name="OpensSentence">Whether an uppercase letter, a digit, a quotation mark, <c>&lt;</c> or <c>$</c> follows.</param>
internal readonly record struct DatelineDash(int Start, int End, bool IsColon, bool OpensSentence)
{
    /// <summary>Finds the first dash or colon between two positions that could close a dateline.</summary>
    [MethodImpl(Jit.AtOnce)]
    public static bool Find(string text, int start, int limit, int end, out DatelineDash dash)
    {
        for (var i = start; i < limit; i++)
        {
            var length = Length(text, start, i, end);
            if (length > 0)
            {
                var next = TextScan.SkipSpaces(text, i + length, end);
                dash = new DatelineDash(i, i + length, text[i] == ':', next < end && OpensSentenceWith(text[next]));
                return next < end;
            }
        }

        dash = default;
        return false;
    }

    private static bool OpensSentenceWith(char c) =>
        Characters.IsUpper(c) || Characters.IsDigit(c) || c is '"' or '\u201C' or '\'' or '\u2018' or '<' or '$' or '\u00AB';

    // A hyphen (or the underscore of old teleprinters) needs whitespace on both sides, or a digit, a period or a closing parenthesis on its left; a colon
    // needs whitespace on its right; an en dash needs whitespace on one side, or a closing parenthesis on its left; an em dash must not be between digits.
    [MethodImpl(Jit.AtOnce)]
    private static int Length(string text, int start, int i, int end)
    {
        var c = text[i];
        if (c is not ('-' or ':' or '_' or '\u2013' or '\u2014' or '\u2015' or '\u2012' or '\u2212'))
        {
            return 0;
        }

        var before = i > start ? text[i - 1] : '\0';
        var after = i + 1 < end ? text[i + 1] : '\0';
        switch (c)
        {
            case '-' when after == '-':
                return i + 2 < end && text[i + 2] == '-' ? 3 : 2;
            case '-' or '_':
                return (Characters.IsWhiteSpace(before) || Characters.IsDigit(before) || before is ')' or '.') && Characters.IsWhiteSpace(after) ? 1 : 0;
            case ':':
                return Characters.IsWhiteSpace(after) ? 1 : 0;
            case '\u2013' or '\u2012' or '\u2212':
                return Characters.IsWhiteSpace(before) || before == ')' || Characters.IsWhiteSpace(after) ? 1 : 0;
            default:
                return Characters.IsDigit(before) && Characters.IsDigit(after) ? 0 : 1;
        }
    }
}
