using System;
using System.Runtime.CompilerServices;
using Dataset.Text.Unicode;

namespace Dataset.Text.Layout;

/// <summary>Recognizes an item of a list by the beginning of its line: <c>• </c>, <c>- </c>, <c>1. </c>, <c>2) </c>, <c>(3) </c>.</summary>
internal static class ListItem
{
    private const string Bullets = "\u2022\u25CF\u25AA\u00B7*-\u2013\u2014";
    private const int MaxDigits = 2;

    /// <summary>
    /// Returns whether the line begins with a bullet, or with a number of one or two digits and a period or parenthesis, followed by a space and more text.
    /// </summary>
    /// <param name="line">The line, without whitespace at its ends.</param>
    /// <param name="otherBullets">Other characters that mark an item here: a keyboard has few bullets.</param>
    [MethodImpl(Jit.AtOnce)]
    public static bool Is(ReadOnlySpan<char> line, string otherBullets = "")
    {
        var first = line.Length > 0 && line[0] == '(' ? 1 : 0;
        var i = first;
        while (i < line.Length && i < first + MaxDigits && Characters.IsDigit(line[i]))
        {
            i++;
        }

        var isMark = i > first
            ? i < line.Length && line[i] is '.' or ')'
            : first == 0 && line.Length > 0 && (Bullets.AsSpan().IndexOf(line[0]) >= 0 || otherBullets.AsSpan().IndexOf(line[0]) >= 0);
        return isMark && i + 2 < line.Length && LetterKinds.IsSpace(line[i + 1]);
    }

    /// <summary>Returns whether the line begins with a quantity: <c>2 cups of flour</c>, <c>1/2 onion</c>, <c>200g butter</c>.</summary>
    public static bool IsQuantity(ReadOnlySpan<char> line)
    {
        var i = 0;
        while (i < line.Length && (Characters.IsDigit(line[i]) || line[i] is '/' or '.' or '-' or '\u2013' or '\u2044' or >= '\u00BC' and <= '\u00BE'))
        {
            i++;
        }

        var number = i;
        while (i < line.Length && LetterKinds.IsSpace(line[i]))
        {
            i++;
        }

        return number > 0 && i < line.Length && Characters.IsLower(line[i]);
    }
}
