using System.Collections.Generic;
using System.Runtime.CompilerServices;
using Dataset.Text.Unicode;
using Dataset.Text.Vocabulary;

namespace Dataset.Text.Quotes;

/// <summary>Finds the double quotation marks of a paragraph and the cost of each reading: opening, closing, or stray.</summary>
internal static class MarkReader
{
    // Costs are relative to a mark that faces the wrong way (8), so an unlikely reading can be weighed against two likely ones.
    private const int Never = 1000;
    private const int WrongWay = 8;
    private const int Stray = 16;
    private const int Unclear = 2;
    private const int Leans = 1;
    private const int NewLine = 6;
    private const int Inside = 6;

    [MethodImpl(Jit.AtOnce)]
    public static bool IsSingle(char c) => c is '\'' or '\u2018' or '\u2019' or '\u201A' or '\u201B';

    /// <summary>Appends the marks of <paramref name="paragraph"/> and determines whether a single mark may also open a quotation.</summary>
    [MethodImpl(Jit.AtOnce)]
    public static bool Read(string text, TextSpan paragraph, List<QuoteMark> into)
    {
        var singles = false;
        for (var i = paragraph.Start; i < paragraph.End; i++)
        {
            var c = text[i];
            if (c < '\u00AB')
            {
                if (c == '"')
                {
                    var length = IsDoubled(text, paragraph, i) ? 2 : 1;
                    into.Add(Straight(text, paragraph, i, length));
                    i += length - 1;
                }
                else if (c is '\'' or '`')
                {
                    singles |= SingleMarks.Opens(text, paragraph, i);
                    i += Doubled(text, paragraph, i, into) ? 1 : 0;
                }
            }
            else if (IsSingle(c))
            {
                singles |= SingleMarks.Opens(text, paragraph, i);
            }
            else if (Shaped(text, paragraph, i) is { } mark)
            {
                into.Add(mark);
            }
        }

        return singles;
    }

    private static char Before(string text, TextSpan paragraph, int i) => i > paragraph.Start ? text[i - 1] : ' ';

    private static char After(string text, TextSpan paragraph, int i) => i < paragraph.End ? text[i] : ' ';

    /// <summary>Reads a mark that has a direction. German and Swedish use some of these marks in reverse, so that reading is unlikely but possible.</summary>
    [MethodImpl(Jit.AtOnce)]
    private static QuoteMark? Shaped(string text, TextSpan paragraph, int i) => text[i] switch
    {
        '\u201C' or '\u00AB' or '\u2039' or '\u201F' => new(i, 1, 0, WrongWay, Stray, AtLineStart(text, paragraph, i)),
        '\u201D' or '\u00BB' or '\u203A' => new(i, 1, WrongWay, 0, AfterDigit(text, paragraph, i), Never),
        '\u201E' => new(i, 1, 0, Never, Stray, AtLineStart(text, paragraph, i)),
        _ => null,
    };

    /// <summary>Reads the doubled single marks of TeX and older wire copy.</summary>
    private static bool Doubled(string text, TextSpan paragraph, int i, List<QuoteMark> into)
    {
        var c = text[i];
        if (After(text, paragraph, i + 1) != c || After(text, paragraph, i + 2) == c || Before(text, paragraph, i) == c)
        {
            return false;
        }

        into.Add(c == '`'
            ? new(i, 2, 0, Never, Stray, AtLineStart(text, paragraph, i))
            : new(i, 2, Never, 0, AfterDigit(text, paragraph, i), Never));
        return true;
    }

    /// <summary>Determines whether two adjacent straight marks are one mark, as in badly converted text.</summary>
    private static bool IsDoubled(string text, TextSpan paragraph, int i) =>
        After(text, paragraph, i + 1) == '"' && After(text, paragraph, i + 2) != '"' && Before(text, paragraph, i) != '"';

    private static QuoteMark Straight(string text, TextSpan paragraph, int i, int length)
    {
        var before = Before(text, paragraph, i);
        var after = After(text, paragraph, i + length);
        if (Characters.IsLetter(before) && Characters.IsLetter(after))
        {
            // Some wire copy uses the mark as an apostrophe: Brazil"s.
            return new(i, length, Inside, Inside, Leans, Never);
        }

        var stray = AfterDigit(text, paragraph, i);
        var spaceBefore = Characters.IsWhiteSpace(before) || IsOpeningBracket(before);
        var spaceAfter = Characters.IsWhiteSpace(after) || IsClosing(after);
        if (spaceBefore != spaceAfter)
        {
            return spaceBefore ? new(i, length, 0, WrongWay, stray, AtLineStart(text, paragraph, i)) : new(i, length, WrongWay, 0, stray, Never);
        }

        if (!spaceBefore && IsDash(before))
        {
            return new(i, length, 0, Leans, stray, Never);
        }

        if (!spaceBefore && IsDash(after))
        {
            return new(i, length, Leans, 0, stray, Never);
        }

        return new(i, length, Unclear, Unclear, stray, Never);
    }

    /// <summary>Returns the cost of a stray mark, which is low after a digit: inches, and seconds of arc or time.</summary>
    private static int AfterDigit(string text, TextSpan paragraph, int i) => Characters.IsDigit(Before(text, paragraph, i)) ? Unclear : Stray;

    private static int AtLineStart(string text, TextSpan paragraph, int i) => Before(text, paragraph, i) == '\n' ? NewLine : Never;

    private static bool IsOpeningBracket(char c) => c is '(' or '[' or '{' or '\u2018' or '\'';

    private static bool IsClosing(char c) => c is ',' or '.' or ';' or ':' or '!' or '?' or ')' or ']' or '}' or '\u2026' or '\u2019' or '\'';

    private static bool IsDash(char c) => c is '-' or '\u2013' or '\u2014' or '\u2015';
}
