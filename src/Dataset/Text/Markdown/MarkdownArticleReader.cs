using System.Collections.Generic;
using System.Threading;

namespace Dataset.Text.Markdown;

/// <summary>Reads an article in Markdown: the block structure determines the layout, and the rendered text is analyzed.</summary>
internal static class MarkdownArticleReader
{
    /// <summary>Returns the reading in positions of the rendered text, and the source that maps them back to the text.</summary>
    /// <param name="body">The normalized text.</param>
    /// <param name="facts">The known facts about the article.</param>
    /// <param name="referenceDay">The day from which relative dates are resolved if the article has no date of publication.</param>
    /// <param name="unbalanced">Receives the positions, in the text, of quotation marks without a partner.</param>
    /// <param name="source">The source.</param>
    /// <param name="cancellation">A token that is checked in each line and each block.</param>
    public static ArticleReading Read(
        string body, MarkdownFacts facts, int? referenceDay, List<int> unbalanced, out MarkdownSource source, CancellationToken cancellation = default)
    {
        var blocks = MarkdownReader.Read(body, facts.IsMdx, cancellation);
        var inlines = ReadInlines(body, blocks, facts.IsMdx, cancellation);
        var projection = new TextProjection(body, inlines);
        var layout = new MarkdownLayout(body, projection, facts).Read(blocks, cancellation);
        source = new(body, layout, inlines);
        var marks = new List<int>();
        var reading = ArticleReader.Analyze(
            projection.Text, projection.Running, Project(layout, projection), facts.Published ?? referenceDay, marks, cancellation);
        foreach (var mark in marks)
        {
            unbalanced.Add(projection.ToSource(mark));
        }

        return reading;
    }

    private static EquatableArray<InlineSpan> ReadInlines(string body, MarkdownReading blocks, bool isMdx, CancellationToken cancellation)
    {
        var labels = new HashSet<string>(blocks.Labels, System.StringComparer.Ordinal);
        var inlines = new List<InlineSpan>();
        foreach (var block in blocks.Blocks)
        {
            cancellation.ThrowIfCancellationRequested();
            if (block.Kind is MarkdownKind.Paragraph or MarkdownKind.Heading)
            {
                InlineReader.Read(body, block.Lines, labels, isMdx, inlines);
            }
        }

        return new(inlines);
    }

    private static LayoutReading Project(LayoutReading layout, TextProjection projection)
    {
        TextSpan Shown(TextSpan span) => TextSpan.FromBounds(projection.FromSource(span.Start), projection.FromSource(span.End));
        TextSpan? ShownOf(TextSpan? span) => span is { } place ? Shown(place) : null;

        var paragraphs = new ParagraphReading[layout.Paragraphs.Count];
        for (var i = 0; i < paragraphs.Length; i++)
        {
            paragraphs[i] = layout.Paragraphs[i] with { Span = Shown(layout.Paragraphs[i].Span) };
        }

        var subheadings = new TextSpan[layout.Subheadings.Count];
        for (var i = 0; i < subheadings.Length; i++)
        {
            subheadings[i] = Shown(layout.Subheadings[i]);
        }

        var authors = new TextSpan[layout.Authors.Count];
        for (var i = 0; i < authors.Length; i++)
        {
            authors[i] = Shown(layout.Authors[i]);
        }

        var blocks = new BlockReading[layout.Blocks.Count];
        for (var i = 0; i < blocks.Length; i++)
        {
            blocks[i] = layout.Blocks[i] with { Span = Shown(layout.Blocks[i].Span) };
        }

        var dateline = layout.Dateline;
        return layout with
        {
            Blocks = new(blocks),
            Headline = ShownOf(layout.Headline),
            Authors = new(authors),
            Subheadings = new(subheadings),
            Paragraphs = new(paragraphs),
            Dateline = dateline is null ? null : new(Shown(dateline.Span), Shown(dateline.Place), ShownOf(dateline.DateSpan), ShownOf(dateline.Agency)),
        };
    }
}

/// <summary>The facts about a Markdown article that are known before its text is read.</summary>
/// <param name="IsMdx">Whether the text has the imports, expressions and components of MDX.</param>
/// <param name="IsTitled">Whether the title is known, so that no heading is read as the headline.</param>
/// <param name="IsSigned">Whether the authors are known, so that no line is read as a byline.</param>
/// <param name="Published">The day of publication as a <c>DateOnly.DayNumber</c>, or null.</param>
internal readonly record struct MarkdownFacts(bool IsMdx, bool IsTitled, bool IsSigned, int? Published);
