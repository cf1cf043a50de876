using System;
using System.Runtime.CompilerServices;
using Dataset.Text.Unicode;
using Dataset.Text.Vocabulary;

namespace Dataset.Text.Sentences;

/// <summary>Recognizes emoticons, grins in angle brackets, and emoji, which belong to the sentence before them.</summary>
internal static class Emoticons
{
    private const int LongestGrin = 8;

    /// <summary>Returns the index just past the emoticon at an index if whitespace or another emoticon follows it; otherwise, the index itself.</summary>
    [MethodImpl(Jit.AtOnce)]
    public static int Skip(string text, int index, int end)
    {
        var i = Read(text, index, end);
        return i >= end || i == index || Characters.IsWhiteSpace(text[i]) || Emoji(text, i, end) > i ? i : index;
    }

    /// <summary>Determines whether an emoticon or grin can begin with a character.</summary>
    public static bool MayBegin(char c) => IsEyes(c) || c is '=' or '8' or 'X' or 'x' or '^' or '<';

    /// <summary>Determines whether an emoticon ends just before an index, as in <c>it works :-D.</c></summary>
    public static bool EndsBefore(string text, int start, int index)
    {
        for (var i = Math.Max(start, index - 3); i <= index - 2; i++)
        {
            if (i > start && Characters.IsWhiteSpace(text[i - 1]) && Face(text, i, index) == index)
            {
                return true;
            }
        }

        return false;
    }

    [MethodImpl(Jit.AtOnce)]
    private static int Read(string text, int index, int end)
    {
        var i = Face(text, index, end);
        i = i == index ? Grin(text, index, end) : i;
        return i == index ? Emoji(text, index, end) : i;
    }

    // :) ;-) :( :D :P =) 8-) :-/ ^_^
    [MethodImpl(Jit.AtOnce)]
    private static int Face(string text, int index, int end)
    {
        if (index + 1 >= end)
        {
            return index;
        }

        var eyes = text[index];
        var alone = index == 0 || Characters.IsWhiteSpace(text[index - 1]);
        if (eyes == '^')
        {
            return alone && index + 2 < end && text[index + 1] is '_' or '-' && text[index + 2] == '^' ? index + 3 : index;
        }

        if (!IsEyes(eyes) && (!alone || eyes is not ('=' or '8' or 'X' or 'x')))
        {
            return index;
        }

        var mouth = index + 1;
        var nose = text[mouth] == '-' && mouth + 1 < end;
        mouth += nose ? 1 : 0;
        return text[mouth] switch
        {
            ')' or '(' => eyes == '8' && !nose ? index : mouth + 1,
            'D' or 'P' or 'p' when eyes is not '8' => mouth + 1,
            ']' or '[' or '/' or '\\' or '|' or 'o' or 'O' or '}' or '>' or '*' when alone && IsEyes(eyes) => mouth + 1,
            _ => index,
        };
    }

    private static bool IsEyes(char c) => c is ':' or ';';

    [MethodImpl(Jit.AtOnce)]
    private static int Grin(string text, int index, int end)
    {
        if (index >= end || text[index] != '<')
        {
            return index;
        }

        var i = index + 1;
        while (i < end && i <= index + LongestGrin && Characters.IsLetter(text[i]))
        {
            i++;
        }

        return i < end && text[i] == '>' && Lexicon.Find(text.AsSpan(index + 1, i - index - 1)).Is(WordTopic.Grin) ? i + 1 : index;
    }

    // A symbol outside the Basic Multilingual Plane or from the older symbol blocks, with its variation selector.
    [MethodImpl(Jit.AtOnce)]
    private static int Emoji(string text, int index, int end)
    {
        if (index >= end || text[index] < '\u2600')
        {
            return index;
        }

        var length = char.IsHighSurrogate(text[index]) ? 2 : 1;
        if (index + length > end || Characters.Category(Characters.CodePointAt(text, index)) is not (System.Globalization.UnicodeCategory.OtherSymbol
            or System.Globalization.UnicodeCategory.ModifierSymbol))
        {
            return index;
        }

        index += length;
        return index < end && text[index] == '\uFE0F' ? index + 1 : index;
    }
}
