using System;
using Dataset.Analysis;
using Dataset.Lists;
using Dataset.Text.Markdown;

namespace Dataset;

// The displayed text: Markdown without its markup. Words, search and normalized texts are based on it.
public partial record Article
{
    private TextProjection? _projection;
    private bool _isShownAsIs;

    /// <summary>
    /// Returns a span of the text as displayed, in one line. Each line end is replaced by one space, along with the spaces around it and the markers of quoted
    /// lines. For Markdown, the result has no markup: it contains the text of links and code, and the characters that references such as <c>&amp;amp;</c> stand
    /// for.
    /// </summary>
    /// <param name="span">The span, in UTF-16 code units of <see cref="Text"/>.</param>
    /// <returns>The normalized text, the same as <see cref="Paragraph.NormalizedText"/> for a whole paragraph.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="span"/> is not within the text.</exception>
    public string GetNormalizedText(TextSpan span)
    {
        _ = AsSpan(span);
        return GetShownLine(span);
    }

    /// <summary>The mapping between the text and the displayed text, or null if they are the same.</summary>
    internal TextProjection? Projection
    {
        get
        {
            if (_isShownAsIs || _projection is not null)
            {
                return _projection;
            }

            var inlines = Reading.ReadInlines();
            if (inlines.Length == 0)
            {
                _isShownAsIs = true;
                return null;
            }

            return Once.Publish(ref _projection, new TextProjection(Text, inlines));
        }
    }

    /// <summary>The text as displayed.</summary>
    internal string ShownText => Projection?.Text ?? Text;

    /// <summary>Converts a span of <see cref="Text"/> to a span of <see cref="ShownText"/>.</summary>
    internal TextSpan ToShown(TextSpan span) => Projection is { } projection
        ? TextSpan.FromBounds(projection.FromSource(span.Start), projection.FromSource(span.End))
        : span;

    /// <summary>Converts a span of <see cref="ShownText"/> to a span of <see cref="Text"/>.</summary>
    internal TextSpan ToSource(TextSpan span) => Projection?.ToSource(span) ?? span;

    /// <summary>Returns a span of the text as displayed, in one line.</summary>
    internal string GetShownLine(TextSpan span)
    {
        var shown = ToShown(span);
        return TextFolding.FoldLines(ShownText.AsSpan(shown.Start, shown.Length));
    }
}
