using System;
using System.Collections.Generic;
using System.Runtime.CompilerServices;
using Dataset.Text.Unicode;
using Dataset.Text.Vocabulary;

namespace Dataset.Text.Quotes;

/// <summary>
/// Finds quotations in single marks outside double marks, as in British newspapers, in clear cases only. An apostrophe never opens or closes a quotation, and
/// single marks inside double marks are ignored.
/// </summary>
internal static class SingleMarks
{
    private const string Elisions = " em tis twas til cause n bout round cept ere neath gainst ";

    /// <summary>Appends the quotations in single marks outside <paramref name="doubles"/>, which are in text order.</summary>
    [MethodImpl(Jit.AtOnce)]
    public static void Read(string text, TextSpan paragraph, bool reopened, List<TextSpan> doubles, List<TextSpan> into)
    {
        var next = 0;
        var open = -1;
        var strong = -1;
        var weak = -1;
        for (var i = paragraph.Start; i < paragraph.End; i++)
        {
            while (next < doubles.Count && doubles[next].End <= i)
            {
                next++;
            }

            if (next < doubles.Count && i >= doubles[next].Start)
            {
                i = doubles[next].End - 1;
                continue;
            }

            if (!MarkReader.IsSingle(text[i]))
            {
                continue;
            }

            if (Opens(text, paragraph, i))
            {
                Close(open, strong, weak, into);
                (open, strong, weak) = (i, -1, -1);
            }
            else if (open >= 0 && Closes(text, paragraph, i))
            {
                if (IsPunctuation(text[i - 1]))
                {
                    strong = strong < 0 ? i : strong;
                }
                else if (weak < 0 || MayBePossessive(text, paragraph, weak))
                {
                    weak = i;
                }
            }
        }

        if (open >= 0 && strong < 0 && weak < 0 && reopened)
        {
            into.Add(TextSpan.FromBounds(open, paragraph.End));
        }

        Close(open, strong, weak, into);
    }

    [MethodImpl(Jit.AtOnce)]
    public static bool Opens(string text, TextSpan paragraph, int i)
    {
        if (i + 1 >= paragraph.End || text[i] is '\u2019' || !MarkReader.IsSingle(text[i]))
        {
            return false;
        }

        var before = i > paragraph.Start ? text[i - 1] : ' ';
        var after = text[i + 1];
        if (!(Characters.IsWhiteSpace(before) || before is '(' or '[' or '\u2013' or '\u2014' or '"' or '\u201C'))
        {
            return false;
        }

        if (Characters.IsDigit(after))
        {
            // 'The '90s' contains a decade.
            return !(i + 2 < paragraph.End && Characters.IsDigit(text[i + 2]));
        }

        return (Characters.IsLetter(after) || after is '[' or '"' or '\u201C' or '\u2026' or '\u00A3' or '$') && !IsElision(text, paragraph, i + 1);
    }

    private static void Close(int open, int strong, int weak, List<TextSpan> into)
    {
        var close = strong >= 0 ? strong : weak;
        if (open >= 0 && close > open + 1)
        {
            into.Add(TextSpan.FromBounds(open, close + 1));
        }
    }

    private static bool Closes(string text, TextSpan paragraph, int i)
    {
        if (text[i] is '\u2018' or '\u201A' or '\u201B')
        {
            return false;
        }

        var before = text[i - 1];
        var after = i + 1 < paragraph.End ? text[i + 1] : ' ';
        return !Characters.IsWhiteSpace(before) && !Characters.IsLetterOrDigit(after);
    }

    /// <summary>Determines whether a mark after an s and before a space can be a plural possessive, as in <c>the workers' pay</c>.</summary>
    private static bool MayBePossessive(string text, TextSpan paragraph, int i) =>
        text[i - 1] is 's' or 'S' && i + 1 < paragraph.End && Characters.IsWhiteSpace(text[i + 1]);

    private static bool IsPunctuation(char c) => c is ',' or '.' or '?' or '!' or '\u2026' or '\u2014' or '\u2013' or '"' or '\u201D';

    private static bool IsElision(string text, TextSpan paragraph, int start)
    {
        var end = start;
        while (end < paragraph.End && end - start < 8 && Characters.IsLetter(text[end]))
        {
            end++;
        }

        for (var at = 0; at + 1 < Elisions.Length; at = Elisions.IndexOf(' ', at + 1))
        {
            var stop = Elisions.IndexOf(' ', at + 1);
            if (stop - at - 1 == end - start && CaseFolding.Equal(Elisions.AsSpan(at + 1, end - start), text.AsSpan(start, end - start)))
            {
                return true;
            }
        }

        return false;
    }
}
