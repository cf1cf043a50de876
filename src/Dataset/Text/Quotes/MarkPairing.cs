using System.Collections.Generic;
using System.Runtime.CompilerServices;
using Dataset.Text.Vocabulary;

namespace Dataset.Text.Quotes;

/// <summary>
/// Pairs the quotation marks of a paragraph. Each mark can be an opening mark, a closing mark, or stray; the cheapest combination wins (a shortest path over
/// three depths), so one wrong mark does not invert the rest of the paragraph.
/// </summary>
internal sealed class MarkPairing
{
    private const int Nested = 6;
    private const int Unclosed = 12;
    private const int UnclosedTwice = 40;
    private const int Impossible = 1 << 28;
    private const int Depths = 3;
    private const byte Reopened = 3;

    private byte[] _from = new byte[64 * Depths];

    /// <summary>
    /// Lists the outermost pairs as indexes of marks. For a missing closing mark, the index is the number of marks; if a new paragraph of the quotation begins
    /// within the same text paragraph, it is the next opening mark.
    /// </summary>
    [MethodImpl(Jit.AtOnce)]
    public void Pair(List<QuoteMark> marks, List<(int Open, int Close)> pairs, List<int>? stray)
    {
        var last = Cheapest(marks);
        pairs.Clear();
        var depth = last;
        var close = marks.Count;
        for (var i = marks.Count - 1; i >= 0; i--)
        {
            var before = _from[(i * Depths) + depth];
            if (before == depth)
            {
                stray?.Add(i);
            }
            else if (before == Reopened)
            {
                pairs.Add((i, close));
                close = i;
                before = 1;
            }
            else if (before > depth && depth == 0)
            {
                close = i;
            }
            else if (before < depth && before == 0)
            {
                pairs.Add((i, close));
                close = marks.Count;
            }

            depth = before;
        }

        pairs.Reverse();
    }

    [MethodImpl(Jit.AtOnce)]
    private int Cheapest(List<QuoteMark> marks)
    {
        if (_from.Length < marks.Count * Depths)
        {
            _from = new byte[marks.Count * Depths * 2];
        }

        var outside = 0;
        var inside = Impossible;
        var nested = Impossible;
        for (var i = 0; i < marks.Count; i++)
        {
            var mark = marks[i];
            var to0 = Better(outside + mark.Stray, 0, inside + mark.Closing, 1, out var from0);

            // Of two opening marks the later one counts, and of two closing marks the earlier one, which results in the shorter quotation.
            var to1 = Better(outside + mark.Opening, 0, inside + mark.Stray, 1, out var from1);
            to1 = Better(to1, from1, nested + mark.Closing, 2, out from1);
            to1 = Better(to1, from1, inside + mark.Reopening, Reopened, out from1);
            var to2 = Better(nested + mark.Stray, 2, inside + mark.Opening + Nested, 1, out var from2);
            _from[i * Depths] = from0;
            _from[(i * Depths) + 1] = from1;
            _from[(i * Depths) + 2] = from2;
            var least = to0 < to1 ? to0 : to1;
            outside = Less(to0, least);
            inside = Less(to1, least);
            nested = Less(to2, least);
        }

        inside += Unclosed;
        nested += UnclosedTwice;
        return outside <= inside && outside <= nested ? 0 : inside <= nested ? 1 : 2;
    }

    /// <summary>Returns a cost relative to the lowest one, so costs never overflow, however long the paragraph is.</summary>
    private static int Less(int cost, int least) => cost - least > Impossible ? Impossible : cost - least;

    private static int Better(int stay, byte stayFrom, int move, byte moveFrom, out byte from)
    {
        from = move < stay ? moveFrom : stayFrom;
        return move < stay ? move : stay;
    }
}
