using System;
using System.Runtime.CompilerServices;
using Dataset.Text.Vocabulary;

namespace Dataset.Text.Layout;

/// <summary>Reads a dateline whose parts are separated by vertical bars: <c>Kampala, Uganda | AFP | Ferries</c>.</summary>
internal static class BarDateline
{
    private const int MaxLength = 80;

    /// <summary>Returns the dateline at the beginning of a piece, or null.</summary>
    [MethodImpl(Jit.AtOnce)]
    public static DatelineReading? Find(string text, in Piece piece)
    {
        var limit = piece.End < piece.Start + MaxLength ? piece.End : piece.Start + MaxLength;
        var first = text.IndexOf('|', piece.Start, limit - piece.Start);
        var second = first > piece.Start ? text.IndexOf('|', first + 1, limit - first - 1) : -1;
        if (second < 0)
        {
            return null;
        }

        var place = TextSpan.FromBounds(piece.Start, TextScan.TrimEnd(text, piece.Start, first));
        var from = TextScan.SkipSpaces(text, first + 1, second);
        var agency = TextSpan.FromBounds(from, TextScan.TrimEnd(text, from, second));
        var isDateline = piece.IsSentence && NewsAgencies.Names.IsWhole(text.AsSpan(agency.Start, agency.Length))
            && PlaceShape.Of(text.AsSpan(place.Start, place.Length)).IsPlace;
        return isDateline ? new DatelineReading(TextSpan.FromBounds(piece.Start, second + 1), place, null, agency) : null;
    }
}
