using System;
using System.Collections.Generic;
using System.Linq;

namespace Dataset.Explorer.Marks;

/// <summary>A piece of the text, as shown, between two positions at which a mark or its note begins or ends.</summary>
internal readonly record struct TextPiece(int Start, int End, string Text);

/// <summary>Splits a part of an article at the borders of its marks.</summary>
internal static class TextPieces
{
    public static List<TextPiece> Cut(Article article, TextSpan span, IReadOnlyList<Mark> marks, bool isRaw)
    {
        var borders = new SortedSet<int> { span.Start, span.End };
        foreach (var mark in marks)
        {
            borders.Add(Math.Max(span.Start, mark.Span.Start));
            borders.Add(Math.Min(span.End, mark.Span.End));
            borders.Add(Math.Min(span.End, NotePlaces.Of(mark)));
        }

        if (isRaw)
        {
            return CutAt(borders, place => article[place]);
        }

        var pieces = CutAt(borders, article.GetNormalizedText);

        // Whether ">" at the beginning of a line marks a quoted line depends on the lines around it. If the pieces produce a different result than the whole,
        // the text is shown as in the file, so that nothing is lost.
        return string.Concat(pieces.Select(piece => piece.Text)) == article.GetNormalizedText(span) ? pieces : CutAt(borders, place => article[place]);
    }

    private static List<TextPiece> CutAt(SortedSet<int> borders, Func<TextSpan, string> textOf)
    {
        var pieces = new List<TextPiece>();
        var start = -1;
        foreach (var border in borders)
        {
            if (start >= 0)
            {
                pieces.Add(new(start, border, textOf(TextSpan.FromBounds(start, border))));
            }

            start = border;
        }

        return pieces;
    }
}
