using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;
using Dataset.Primitives;

namespace Dataset.Standoff.Brat;

/// <summary>Finds the places of marks in an article's text and compares the words there with the words in the file.</summary>
internal static class MarkPlaces
{
    /// <summary>Returns the marks that fit the text, by id; the others are reported.</summary>
    public static Dictionary<string, BratMark> Find(AnnParser file, string text, IEnumerable<TextOffsets> ways)
    {
        TextOffsets? offsets = null;
        var most = -1;
        var all = ways.ToList();
        foreach (var way in all)
        {
            // The tool that wrote the file counted in one way: the one in which most lines fit.
            var fitting = all.Count == 1 ? 0 : file.Marks.Count(mark => Complain(mark, text, way) is null);
            if (fitting > most)
            {
                (offsets, most) = (way, fitting);
            }
        }

        var places = new Dictionary<string, BratMark>(StringComparer.Ordinal);
        foreach (var mark in file.Marks)
        {
            if (Complain(mark, text, offsets!) is { } complaint)
            {
                file.Report(mark.Line, complaint.Column, complaint.Message);
            }
            else
            {
                places.Add(mark.Id, new(mark.Line, mark.Id, mark.Type, LineBoundaries.Join(text, GetSpans(mark, offsets!))));
            }
        }

        return places;
    }

    private static (int Column, string Message)? Complain(AnnMark mark, string text, TextOffsets offsets)
    {
        foreach (var (start, end) in mark.Fragments)
        {
            if (start >= end)
            {
                return (mark.OffsetsColumn, string.Create(CultureInfo.InvariantCulture, $"The piece from {start} to {end} is empty."));
            }

            if (end > offsets.Count)
            {
                return (mark.OffsetsColumn, string.Create(
                    CultureInfo.InvariantCulture, $"The offset {end} is outside the text, which has {offsets.Count} characters."));
            }
        }

        var pieces = GetSpans(mark, offsets).Select(span => text.Substring(span.Start, span.Length)).ToList();
        var words = Fold(mark.Text);

        // Before version 1.3, brat wrote fragments without a space between them.
        return words == Fold(string.Join(' ', pieces)) || words == Fold(string.Concat(pieces))
            ? null
            : (mark.TextColumn, $"The text has '{Shorten(string.Join(' ', pieces))}' at these offsets, but the line has '{Shorten(mark.Text)}'.");
    }

    private static List<TextSpan> GetSpans(AnnMark mark, TextOffsets offsets) => mark.Fragments
        .Select(fragment => TextSpan.FromBounds(offsets.ToUnits(fragment.Start), offsets.ToUnits(fragment.End)))
        .OrderBy(span => span.Start).ToList();

    private static string Shorten(string text) => Display.Shorten(LineBoundaries.Fold(text));

    // Tools write a line end inside a piece in different ways.
    private static string Fold(string text)
    {
        var folded = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            if (!char.IsWhiteSpace(c))
            {
                folded.Append(c);
            }
            else if (folded.Length > 0 && folded[^1] != ' ')
            {
                folded.Append(' ');
            }
        }

        return folded.ToString().TrimEnd(' ');
    }
}
