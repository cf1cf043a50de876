using System;
using System.Collections.Generic;

namespace Dataset.Text;

/// <summary>
/// Splits a paragraph into sentences in one pass. Sentences cover it but for white space; marks that close belong to the sentence that ends before them.
/// A hard-wrapped paragraph is running text: its line ends are blanks.
/// </summary>
internal static class SentenceSplitter
{
    /// <summary>Adds the sentences of a paragraph.</summary>
    /// <param name="text">The text.</param>
    /// <param name="paragraph">The paragraph.</param>
    /// <param name="prefixEnd">The end of its dateline, before which no sentence ends; the paragraph's start if it has none.</param>
    /// <param name="into">Where to add them, in order.</param>
    public static void Split(string text, TextSpan paragraph, int prefixEnd, List<TextSpan> into)
    {
        var end = paragraph.End;
        var start = StopReader.SkipSpace(text, paragraph.Start, end);
        if (start >= end || LineList.TrySplit(text, start, end, into))
        {
            return;
        }

        var list = ListMarker.At(text, start, end);
        var count = into.Count;
        var quoteIsOpen = false;
        for (var i = Math.Max(start, prefixEnd); i < end;)
        {
            var c = text[i];
            if (c == '"')
            {
                quoteIsOpen = !quoteIsOpen;
                i++;
            }
            else if (StopReader.IsMark(c))
            {
                var stop = StopReader.Read(text, start, i, end, quoteIsOpen);
                var verdict = SentenceRules.Judge(stop);
                var next = verdict switch { Verdict.End => stop.Close, Verdict.EndAfterFirst => stop.First + 1, _ => stop.Last };
                quoteIsOpen ^= HasOddQuotes(text, i, next);
                i = next;
                if (verdict is Verdict.End or Verdict.EndAfterFirst)
                {
                    Add(text, start, next, into);
                    start = i = StopReader.SkipSpace(text, next, end);
                    if (verdict == Verdict.EndAfterFirst)
                    {
                        i = stop.Close;
                    }
                }
            }
            else
            {
                if (list.IsActive && i > start && Characters.IsWhiteSpace(c) && i + 1 < end && list.Next(text, i + 1, end))
                {
                    Add(text, start, i, into);
                    start = i + 1;
                }

                i++;
            }
        }

        AddRest(text, start, end, into, count);
    }

    private static void Add(string text, int start, int end, List<TextSpan> into)
    {
        while (end > start && Characters.IsWhiteSpace(text[end - 1]))
        {
            end--;
        }

        if (end > start)
        {
            into.Add(TextSpan.FromBounds(start, end));
        }
    }

    // A rest without letter or digit (a lone mark) belongs to the sentence before it.
    private static void AddRest(string text, int start, int end, List<TextSpan> into, int count)
    {
        while (end > start && Characters.IsWhiteSpace(text[end - 1]))
        {
            end--;
        }

        var i = start;
        while (i < end && !Characters.IsLetterOrDigit(text[i]))
        {
            i++;
        }

        if (i == end && end > start && into.Count > count)
        {
            into[into.Count - 1] = TextSpan.FromBounds(into[into.Count - 1].Start, end);
        }
        else
        {
            Add(text, start, end, into);
        }
    }

    private static bool HasOddQuotes(string text, int start, int end)
    {
        var odd = false;
        for (var i = start; i < end; i++)
        {
            odd ^= text[i] == '"';
        }

        return odd;
    }
}
