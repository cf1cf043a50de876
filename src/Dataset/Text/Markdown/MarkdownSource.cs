using System;

namespace Dataset.Text.Markdown;

/// <summary>
/// The text of a Markdown article as it is in its file. The rendered text, without markup, is analyzed; this type maps all of its positions back to the file.
/// </summary>
/// <param name="Text">The text, including all markup.</param>
/// <param name="Layout">The layout, in positions of that text.</param>
/// <param name="Inlines">The spans of headings and paragraphs that are not plain text, in order of position.</param>
internal sealed record MarkdownSource(string Text, LayoutReading Layout, EquatableArray<InlineSpan> Inlines)
{
    private TextProjection? _projection;

    /// <summary>Returns the mapping between the text and the rendered text.</summary>
    public TextProjection GetProjection() => _projection ??= new(Text, Inlines);

    /// <summary>Converts a reading of the rendered text to positions of the text.</summary>
    public ArticleReading ToSource(ArticleReading reading) => reading with
    {
        Text = Text,
        Running = Text,
        Layout = Layout,
        Sentences = Map(reading.Sentences, x => x with { Span = ToSource(x.Span) }),
        Quotes = Map(reading.Quotes, x => x with { Span = ToSource(x.Span), Speaker = ToSource(x.Speaker), Cue = ToSource(x.Cue) }),
        Dates = Map(reading.Dates, x => x with { Span = ToSource(x.Span) }),
    };

    /// <summary>Converts a span of the rendered text to a span of the text.</summary>
    public TextSpan ToSource(TextSpan span) => GetProjection().ToSource(span);

    /// <inheritdoc cref="ToSource(TextSpan)"/>
    public TextSpan? ToSource(TextSpan? span) => span is { } piece ? GetProjection().ToSource(piece) : null;

    // The projection is derived from the other members.
    public bool Equals(MarkdownSource? other) =>
        other is not null && Text == other.Text && Inlines.Equals(other.Inlines) && Layout.Equals(other.Layout);

    public override int GetHashCode() => Text.GetHashCode();

    private static EquatableArray<T> Map<T>(EquatableArray<T> items, Func<T, T> map)
        where T : IEquatable<T>
    {
        var mapped = new T[items.Count];
        for (var i = 0; i < mapped.Length; i++)
        {
            mapped[i] = map(items[i]);
        }

        return new(mapped);
    }
}
