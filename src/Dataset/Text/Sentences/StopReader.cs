using System;
using System.Runtime.CompilerServices;
using Dataset.Text.Unicode;
using Dataset.Text.Vocabulary;

namespace Dataset.Text.Sentences;

/// <summary>
/// Reads a stop: the run of marks, the closers after it, and the words on either side. Except for whitespace, the lookahead and lookbehind are bounded.
/// </summary>
internal static class StopReader
{
    private const int WordBound = 24;

    /// <summary>Reads the stop whose first mark is at the given index.</summary>
    /// <param name="text">The text.</param>
    /// <param name="sentenceStart">The start of the sentence.</param>
    /// <param name="first">The index of the first mark.</param>
    /// <param name="end">The end of the paragraph.</param>
    /// <param name="quoteIsOpen">Whether an odd number of straight quotation marks precedes the stop in its paragraph.</param>
    [MethodImpl(Jit.AtOnce)]
    public static Stop Read(string text, int sentenceStart, int first, int end, bool quoteIsOpen)
    {
        var last = Marks(text, first, end, out var dots, out var asks);
        var close = Closers.Skip(text, last, end, quoteIsOpen, out var quote, out var bracket);
        var next = SkipSpace(text, close, end);
        var letter = Openers.Skip(text, next, end, out var opens);
        var nextWord = NextWord(text, letter, end);
        var word = dots > 0 && !asks ? WordBefore(text, first, sentenceStart) : WordBefore(text, first, sentenceStart, false);
        if (word.Length == 1 && word.Start > sentenceStart && (text[word.Start - 1] is '=' or '/' or '_' || Emoticons.EndsBefore(text, sentenceStart, first)))
        {
            word = TextSpan.FromBounds(first, first);
        }

        return new Stop
        {
            Text = text,
            SentenceStart = sentenceStart,
            ParagraphEnd = end,
            First = first,
            Last = last,
            Dots = dots,
            Asks = asks,
            Close = close,
            ClosesQuote = quote,
            ClosesBracket = bracket,
            Next = next,
            Opens = opens,
            NextWord = nextWord,
            NextKind = Kind(text, letter, end),
            Word = word,
            Abbreviation = dots > 0 && !asks ? Abbreviations.Find(text.AsSpan(word.Start, word.Length)) : AbbreviationKind.None,
        };
    }

    /// <summary>Returns the first index at or after the given one that is not whitespace.</summary>
    [MethodImpl(Jit.AtOnce)]
    public static int SkipSpace(string text, int index, int end)
    {
        while (index < end && Characters.IsWhiteSpace(text[index]))
        {
            index++;
        }

        return index;
    }

    /// <summary>Returns the index just past the last non-whitespace character before an index, or the start if there is no such character.</summary>
    public static int SkipSpaceBack(string text, int index, int start)
    {
        while (index > start && Characters.IsWhiteSpace(text[index - 1]))
        {
            index--;
        }

        return index;
    }

    /// <summary>Determines whether a character can end a sentence.</summary>
    [MethodImpl(Jit.AtOnce)]
    public static bool IsMark(char c) => c is '.' or '!' or '?' or '…' or '‼' or '⁇' or '⁈' or '⁉' or '。' or '！' or '？' or '．';

    // Consecutive marks, and dots separated by spaces (. . .).
    [MethodImpl(Jit.AtOnce)]
    private static int Marks(string text, int index, int end, out int dots, out bool asks)
    {
        dots = 0;
        asks = false;
        while (index < end)
        {
            var c = text[index];
            if (IsMark(c))
            {
                dots += c is '.' or '。' or '．' ? 1 : c == '…' ? 3 : 0;
                asks |= c is not ('.' or '…' or '。' or '．');
                index++;
            }
            else if (dots > 0 && c is ' ' or '\u00A0' && index + 1 < end && text[index + 1] == '.'
                && (index + 2 >= end || !Characters.IsLetterOrDigit(text[index + 2])))
            {
                index++;
            }
            else
            {
                break;
            }
        }

        return index;
    }

    [MethodImpl(Jit.AtOnce)]
    private static TextSpan WordBefore(string text, int index, int bound, bool dots = true)
    {
        var start = index;
        var limit = Math.Max(bound, index - WordBound);
        while (start > limit && IsWordCharacter(text[start - 1], dots))
        {
            start--;
        }

        // A longer word is not an abbreviation.
        return start > bound && IsWordCharacter(text[start - 1], dots) ? TextSpan.FromBounds(index, index) : TextSpan.FromBounds(start, index);
    }

    [MethodImpl(Jit.AtOnce)]
    private static bool IsWordCharacter(char c, bool dots) =>
        Characters.IsLetterOrDigit(c) || (c == '.' && dots) || c is '\'' or '’' or '°' or '&' || Characters.IsMark(c);

    [MethodImpl(Jit.AtOnce)]
    private static TextSpan NextWord(string text, int index, int end)
    {
        var limit = Math.Min(end, index + WordBound);
        var i = index;
        while (i < limit && (Characters.IsLetterOrDigit(text[i]) || Characters.IsMark(text[i]) || (i > index && text[i] is '\'' or '’')))
        {
            i++;
        }

        while (i > index && text[i - 1] is '\'' or '’')
        {
            i--;
        }

        return TextSpan.FromBounds(index, i);
    }

    [MethodImpl(Jit.AtOnce)]
    private static NextKind Kind(string text, int index, int end)
    {
        if (index >= end)
        {
            return NextKind.Nothing;
        }

        var c = text[index];
        if (Characters.IsLower(c))
        {
            return NextKind.Lower;
        }

        if (Characters.IsLetter(c))
        {
            return NextKind.Upper;
        }

        if (Characters.IsDigit(c) || (c is '$' or '£' or '€' or '.' && index + 1 < end && Characters.IsDigit(text[index + 1])))
        {
            return NextKind.Digit;
        }

        return c switch
        {
            '.' or '…' => NextKind.Dots,
            '-' or '–' or '—' or '―' or '−' => NextKind.Dash,
            ',' or ';' or ':' or ')' or ']' or '}' or '”' or '’' or '/' or '%' => NextKind.Inner,
            _ => NextKind.Other,
        };
    }
}
