using System;
using System.Collections.Generic;
using Dataset.Text.Unicode;
using Dataset.Text.Vocabulary;

namespace Dataset.Text.Layout;

/// <summary>
/// Reads the names of a byline: <c>A, B and C</c>, each perhaps with a function or an agency behind it. In wrapped text a name may run
/// over a line end.
/// </summary>
internal static class NameList
{
    // Names end where one of these begins; what follows says where, when or for whom.
    private static readonly PhraseSet Stops = new(
        "for", "in", "at", "of", "from", "on", "via", "published", "updated", "posted", "is", "special to", "to");

    /// <summary>
    /// The names between two positions, how many words were left that belong to no name, function or agency, and where what closes the
    /// list begins.
    /// </summary>
    public static List<TextSpan> Read(string text, int start, int end, bool isWrapped, out int rest, out int restStart)
    {
        var names = new List<TextSpan>();
        TextSpan? agency = null;
        var isBehindFunction = false;
        rest = 0;
        restStart = end;
        var i = start;
        while (i < end)
        {
            var partEnd = PartEnd(text, i, end, isWrapped, out var next, out var closes);
            var part = Trim(text, i, partEnd);
            i = next;
            var span = text.AsSpan(part.Start, part.Length);
            if (part.IsEmpty)
            {
                // Two separators in a row, as in "A, and B".
            }
            else if (names.Count > 0 && BylineWords.Suffixes.IsWhole(span))
            {
                names[names.Count - 1] = TextSpan.FromBounds(names[names.Count - 1].Start, WithStop(text, part.End, end));
            }
            else if (NewsAgencies.Names.IsWhole(span))
            {
                agency ??= part;
                isBehindFunction = true;
            }
            else if (BylineWords.Roles.IsIn(span))
            {
                isBehindFunction = true;
            }
            else if (NameShape.Words(span) is var words && words > (isBehindFunction ? 1 : 0))
            {
                // One word behind a function or an agency is a place: "A, BBC News, Seoul".
                names.Add(part);
            }
            else if (words == 0)
            {
                rest += CountWords(span);
            }

            if (closes && names.Count > 0 && NextPlaced(text, i, end, isWrapped) is var placed and >= 0)
            {
                i = placed;
            }
            else if (closes)
            {
                restStart = i;
                rest += CountWords(text.AsSpan(i, end - i));
                break;
            }
        }

        if (names.Count == 0 && agency is { } sole)
        {
            names.Add(sole);
        }

        return names;
    }

    // A part ends at a comma, "and", "&", "with", a bar, a dot or dash in the middle, a bracket, or a word that closes the list.
    private static int PartEnd(string text, int start, int end, bool isWrapped, out int next, out bool closes)
    {
        closes = false;
        for (var i = start; i < end; i++)
        {
            var c = text[i];
            if (c is ',' or '&' or ';' or '/' || (c == '\n' && !isWrapped))
            {
                next = i + 1;
                return i;
            }

            if (c is '|' or '\u2022' or '\u00B7' or '\u2013' or '\u2014' or '(' or '[' or '<' or '@' || Characters.IsDigit(c) || IsSpacedHyphen(text, i, end))
            {
                next = i;
                closes = true;
                return i;
            }

            if (LetterKinds.IsSpace(c))
            {
                var word = isWrapped ? TextScan.SkipSpaces(text, i, end) : SkipBlanks(text, i, end);
                var wordEnd = TextScan.WordEnd(text, word, end);
                var span = text.AsSpan(word, wordEnd - word);
                if (TextScan.Is(span, "and") || TextScan.Is(span, "with"))
                {
                    next = wordEnd;
                    return i;
                }

                if (Stops.MatchAt(text.AsSpan(word, end - word), 0) > 0 || IsMonth(text, span, wordEnd, end))
                {
                    next = word;
                    closes = true;
                    return i;
                }

                i = word - 1;
            }
        }

        next = end;
        return end;
    }

    // "in Seoul and Bo Reed in Tokyo": where the next name begins, -1 if no other with its place follows.
    private static int NextPlaced(string text, int start, int end, bool isWrapped)
    {
        if (end - start < 4 || !TextScan.Is(text.AsSpan(start, 3), "in "))
        {
            return -1;
        }

        var placeEnd = PartEnd(text, start + 3, end, isWrapped, out var next, out var closes);
        if (closes || next >= end || NameShape.Words(text.AsSpan(start + 3, placeEnd - start - 3)) is 0 or > 3)
        {
            return -1;
        }

        var nameEnd = PartEnd(text, next, end, isWrapped, out var behind, out closes);
        var name = Trim(text, next, nameEnd);
        var isPlaced = closes && end - behind > 3 && TextScan.Is(text.AsSpan(behind, 3), "in ");
        return isPlaced && NameShape.Words(text.AsSpan(name.Start, name.Length)) >= 2 ? next : -1;
    }

    private static int SkipBlanks(string text, int position, int end)
    {
        while (position < end && text[position] != '\n' && LetterKinds.IsSpace(text[position]))
        {
            position++;
        }

        return position;
    }

    // "By Ada Quill March 4": April and June are names too, before anything but a day.
    private static bool IsMonth(string text, ReadOnlySpan<char> word, int position, int end)
    {
        if (word.IsEmpty || !Characters.IsUpper(word[0]))
        {
            return false;
        }

        position = TextScan.SkipSpaces(text, position, end);
        return position < end && Characters.IsDigit(text[position]) && Calendar.Month(word) > 0;
    }

    private static bool IsSpacedHyphen(string text, int i, int end) =>
        text[i] == '-' && i > 0 && LetterKinds.IsSpace(text[i - 1]) && i + 1 < end && (LetterKinds.IsSpace(text[i + 1]) || text[i + 1] == '-');

    private static TextSpan Trim(string text, int start, int end)
    {
        start = TextScan.SkipSpaces(text, start, end);
        if (end - start > 4 && TextScan.Is(text.AsSpan(start, 4), "and "))
        {
            start = TextScan.SkipSpaces(text, start + 4, end);
        }

        end = TextScan.TrimEnd(text, start, end);
        return TextSpan.FromBounds(start, end);
    }

    private static int WithStop(string text, int position, int end) => position < end && text[position] == '.' ? position + 1 : position;

    private static int CountWords(ReadOnlySpan<char> span)
    {
        var words = 0;
        var inWord = false;
        foreach (var c in span)
        {
            var isSpace = LetterKinds.IsSpace(c);
            words += !isSpace && !inWord ? 1 : 0;
            inWord = !isSpace;
        }

        return words;
    }
}
