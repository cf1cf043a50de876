using System;
using Dataset.Analysis;
using Dataset.Lists;
using Dataset.Text.Markdown;

namespace Dataset;

// What a reader sees of the text: of Markdown the text without its marks. Words, search and normalised texts are made of it.
public partial record Article
{
    private TextProjection? _projection;
    private bool _isShownAsIs;

    /// <summary>
    /// What a reader sees of a piece of the text, in one line: each line end, with the blanks around it and the marks of quoted lines, is one space. Of
    /// Markdown it is without marks, with the words of links and code, and with the characters that references such as <c>&amp;amp;</c> name.
    /// </summary>
    /// <param name="span">The piece, in UTF-16 code units of <see cref="Text"/>.</param>
    /// <returns>The text, as <see cref="Paragraph.NormalizedText"/> has it for a whole paragraph.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The span does not lie in the text.</exception>
    public string GetNormalizedText(TextSpan span)
    {
        _ = AsSpan(span);
        return GetShownLine(span);
    }

    /// <summary>From the text to what a reader sees of it and back; null where both are the same.</summary>
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

    /// <summary>What a reader sees of the text.</summary>
    internal string ShownText => Projection?.Text ?? Text;

    /// <summary>A piece of <see cref="Text"/> as a piece of <see cref="ShownText"/>.</summary>
    internal TextSpan ToShown(TextSpan span) => Projection is { } projection
        ? TextSpan.FromBounds(projection.FromSource(span.Start), projection.FromSource(span.End))
        : span;

    /// <summary>A piece of <see cref="ShownText"/> as a piece of <see cref="Text"/>.</summary>
    internal TextSpan ToSource(TextSpan span) => Projection?.ToSource(span) ?? span;

    /// <summary>What a reader sees of a piece, in one line.</summary>
    internal string GetShownLine(TextSpan span)
    {
        var shown = ToShown(span);
        return TextFolding.FoldLines(ShownText.AsSpan(shown.Start, shown.Length));
    }
}
