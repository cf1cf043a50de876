using System.Collections.Generic;
using System.Globalization;
using Dataset.Text.Unicode;

namespace Dataset.Text.Markdown;

/// <summary>
/// Matches emphasis delimiters by the algorithm of the CommonMark specification ("process emphasis"): each run of delimiters may open or close emphasis, and
/// for each kind of closing run, the position below which no opening run is left is remembered.
/// </summary>
internal sealed class EmphasisMarks(string text, List<InlineSpan> spans)
{
    private readonly List<Run> _runs = [];

    /// <summary>The number of unmatched runs.</summary>
    public int Count => _runs.Count;

    /// <summary>Adds the run of delimiters that begins at a position. Returns its end.</summary>
    public int Add(int start)
    {
        var mark = text[start];
        var end = start;
        while (end < text.Length && text[end] == mark)
        {
            end++;
        }

        var before = ClassBefore(start);
        var after = ClassAfter(end);
        var isLeft = after != CharacterClass.Space && (after != CharacterClass.Punctuation || before != CharacterClass.Other);
        var isRight = before != CharacterClass.Space && (before != CharacterClass.Punctuation || after != CharacterClass.Other);
        var canOpen = mark == '_' ? isLeft && (!isRight || before == CharacterClass.Punctuation) : isLeft;
        var canClose = mark == '_' ? isRight && (!isLeft || after == CharacterClass.Punctuation) : isRight;
        if ((canOpen || canClose) && (mark != '~' || end - start <= 2))
        {
            _runs.Add(new(mark, start, end - start, canOpen, canClose));
        }

        return end;
    }

    /// <summary>Removes the runs from an index on.</summary>
    public void Drop(int bottom) => _runs.RemoveRange(bottom, _runs.Count - bottom);

    /// <summary>Matches the runs from an index on, and removes them.</summary>
    public void Match(int bottom)
    {
        var bottoms = new Dictionary<(char Mark, bool CanOpen, int Length), int>();
        var open = new List<Run>();
        for (var i = bottom; i < _runs.Count; i++)
        {
            var closer = _runs[i];
            while (closer.CanClose && closer.Length > 0)
            {
                var kind = (closer.Mark, closer.CanOpen, closer.Mark == '~' ? closer.Length : closer.Original % 3);
                bottoms.TryGetValue(kind, out var lowest);
                var found = FindOpener(open, closer, lowest);
                if (found < 0)
                {
                    bottoms[kind] = open.Count;
                    break;
                }

                var opener = open[found];
                var length = closer.Mark == '~' ? closer.Length : opener.Length >= 2 && closer.Length >= 2 ? 2 : 1;
                spans.Add(new(InlineKind.Mark, new TextSpan(opener.Start + opener.Length - length, length)));
                spans.Add(new(InlineKind.Mark, new TextSpan(closer.Start, length)));
                opener.Length -= length;
                closer.Start += length;
                closer.Length -= length;

                // The runs between the two are not emphasis.
                open.RemoveRange(found + 1, open.Count - found - 1);
                if (opener.Length == 0)
                {
                    open.RemoveAt(found);
                }

                Lower(bottoms, open.Count);
            }

            if (closer.CanOpen && closer.Length > 0)
            {
                open.Add(closer);
            }
        }

        Drop(bottom);
    }

    // A lower bound above the end of the list becomes the end of the list.
    private static void Lower(Dictionary<(char, bool, int), int> bottoms, int count)
    {
        if (bottoms.Count == 0)
        {
            return;
        }

        foreach (var kind in new List<(char, bool, int)>(bottoms.Keys))
        {
            bottoms[kind] = bottoms[kind] < count ? bottoms[kind] : count;
        }
    }

    private static int FindOpener(List<Run> open, Run closer, int lowest)
    {
        for (var i = open.Count - 1; i >= lowest; i--)
        {
            var opener = open[i];
            if (opener.Mark != closer.Mark)
            {
                continue;
            }

            if (closer.Mark == '~' ? opener.Length == closer.Length : !IsOdd(opener, closer))
            {
                return i;
            }
        }

        return -1;
    }

    // The rule of three: if one of the two runs can both open and close, the sum of their lengths must not be a multiple of three, unless both lengths are.
    private static bool IsOdd(Run opener, Run closer) =>
        (opener.CanClose || closer.CanOpen) && (opener.Original + closer.Original) % 3 == 0 && (opener.Original % 3 != 0 || closer.Original % 3 != 0);

    private CharacterClass ClassBefore(int position) => position == 0 ? CharacterClass.Space
        : ClassOf(position > 1 && char.IsSurrogatePair(text[position - 2], text[position - 1]) ? char.ConvertToUtf32(text[position - 2],
            text[position - 1]) : text[position - 1]);

    private CharacterClass ClassAfter(int position) => position == text.Length ? CharacterClass.Space
        : ClassOf(position + 1 < text.Length && char.IsSurrogatePair(text[position], text[position + 1]) ? char.ConvertToUtf32(text[position],
            text[position + 1]) : text[position]);

    private static CharacterClass ClassOf(int codePoint)
    {
        if (Characters.IsWhiteSpace(codePoint))
        {
            return CharacterClass.Space;
        }

        return Characters.IsPunctuation(codePoint) || Characters.Category(codePoint) is UnicodeCategory.MathSymbol or UnicodeCategory.CurrencySymbol
            or UnicodeCategory.ModifierSymbol or UnicodeCategory.OtherSymbol
            ? CharacterClass.Punctuation
            : CharacterClass.Other;
    }

    private enum CharacterClass : byte
    {
        Other,
        Space,
        Punctuation,
    }

    /// <summary>A run of one delimiter; matched characters are removed from it.</summary>
    private sealed class Run(char mark, int start, int length, bool canOpen, bool canClose)
    {
        public char Mark => mark;

        public int Start { get; set; } = start;

        public int Length { get; set; } = length;

        public int Original { get; } = length;

        public bool CanOpen => canOpen;

        public bool CanClose => canClose;
    }
}
