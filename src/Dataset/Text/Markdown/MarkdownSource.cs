using System;

namespace Dataset.Text.Markdown;

/// <summary>
/// The text of a Markdown article as its file has it. Analysis reads what a reader sees, without marks; this leads every place of that back to the file.
/// </summary>
/// <param name="Text">The text, with all its marks.</param>
/// <param name="Layout">The layout, in places of that text.</param>
/// <param name="Inlines">What is no plain text in headings and paragraphs, in order of position.</param>
internal sealed record MarkdownSource(string Text, LayoutReading Layout, EquatableArray<InlineSpan> Inlines)
{
    private TextProjection? _projection;

    /// <summary>From the text to what a reader sees of it, and back.</summary>
    public TextProjection GetProjection() => _projection ??= new(Text, Inlines);

    /// <summary>A reading of what a reader sees, in places of the text.</summary>
    public ArticleReading ToSource(ArticleReading reading) => reading with
    {
        Text = Text,
        Running = Text,
        Report = null,
        Layout = Layout,
        Sentences = Map(reading.Sentences, x => x with { Span = ToSource(x.Span) }),
        Quotes = Map(reading.Quotes, x => x with { Span = ToSource(x.Span), Speaker = ToSource(x.Speaker), Cue = ToSource(x.Cue) }),
        Dates = Map(reading.Dates, x => x with { Span = ToSource(x.Span) }),
    };

    /// <summary>A piece of what a reader sees as a piece of the text.</summary>
    public TextSpan ToSource(TextSpan span) => GetProjection().ToSource(span);

    /// <inheritdoc cref="ToSource(TextSpan)"/>
    public TextSpan? ToSource(TextSpan? span) => span is { } piece ? GetProjection().ToSource(piece) : null;

    // The projection is made of the rest.
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
