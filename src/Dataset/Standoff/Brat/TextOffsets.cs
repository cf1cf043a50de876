using System;
using System.Collections.Generic;

namespace Dataset.Standoff.Brat;

/// <summary>
/// Maps offsets in the code points of a file to places in the text of its article, in UTF-16 code units. The article has no byte order mark and LF instead of
/// CR LF; whether an offset counts these depends on the tool that wrote it.
/// </summary>
internal sealed class TextOffsets
{
    private const char ByteOrderMark = '\uFEFF';

    // Null if both are the same.
    private readonly int[]? _units;

    private TextOffsets(int[]? units, int count)
    {
        _units = units;
        Count = count;
    }

    /// <summary>The number of code points.</summary>
    public int Count { get; }

    /// <summary>Returns the place of a code point in the article's text; for <see cref="Count"/>, the end of the text.</summary>
    public int ToUnits(int codePoint) => _units is null ? codePoint : _units[codePoint];

    /// <summary>
    /// Returns the ways of counting that differ, the usual one first: the decoded text, without a byte order mark and with its own line ends.
    /// </summary>
    /// <param name="decoded">The decoded file, without the byte order mark.</param>
    /// <param name="hasMark">Whether the file has a byte order mark.</param>
    public static IEnumerable<TextOffsets> GetAll(string decoded, bool hasMark)
    {
        var hasReturns = decoded.Contains("\r\n", StringComparison.Ordinal);
        yield return Create(decoded, countsMark: false, countsReturns: true);
        if (hasMark)
        {
            yield return Create(decoded, countsMark: true, countsReturns: true);
        }

        if (hasReturns)
        {
            yield return Create(decoded, countsMark: false, countsReturns: false);
        }

        if (hasMark && hasReturns)
        {
            yield return Create(decoded, countsMark: true, countsReturns: false);
        }
    }

    private static TextOffsets Create(string decoded, bool countsMark, bool countsReturns)
    {
        if (!countsMark && !decoded.StartsWith(ByteOrderMark) && decoded.AsSpan().IndexOfAnyInRange('\uD800', '\uDBFF') < 0
            && !decoded.Contains('\r', StringComparison.Ordinal))
        {
            return new(null, decoded.Length);
        }

        var units = new List<int>(decoded.Length + 2);
        if (countsMark)
        {
            units.Add(0);
        }

        var place = 0;
        for (var i = 0; i < decoded.Length; i++)
        {
            var isReturn = decoded[i] == '\r' && i + 1 < decoded.Length && decoded[i + 1] == '\n';
            if (!isReturn || countsReturns)
            {
                units.Add(place);
            }

            if (isReturn || (i == 0 && decoded[i] == ByteOrderMark))
            {
                continue;
            }

            var isPair = i + 1 < decoded.Length && char.IsSurrogatePair(decoded[i], decoded[i + 1]);
            place += isPair ? 2 : 1;
            i += isPair ? 1 : 0;
        }

        units.Add(place);
        return new([.. units], units.Count - 1);
    }
}
