namespace Dataset.Text;

/// <summary>The layout of a text. Blocks cover the text from the first to the last code unit without gaps or overlap, in order.</summary>
/// <param name="Blocks">All blocks, including the separators (whitespace between blocks).</param>
/// <param name="Headline">The headline's block, or null.</param>
/// <param name="Section">The section label's block, or null.</param>
/// <param name="Authors">The names in the byline, each as written (a hard-wrapped name may contain a line end).</param>
/// <param name="Dateline">The dateline, which is inside the first sentence of its paragraph, or null.</param>
/// <param name="Credit">The closing credit's block, or null.</param>
/// <param name="Subheadings">The headings between paragraphs, in order.</param>
/// <param name="Paragraphs">The paragraphs of the story, in order.</param>
/// <param name="Boilerplate">The lines that are not the story, one entry per line, in order.</param>
/// <param name="Published">The day (as <c>DateOnly.DayNumber</c>) of a complete date of publication among the leading lines, or null.</param>
internal sealed record LayoutReading(
    EquatableArray<BlockReading> Blocks,
    TextSpan? Headline,
    TextSpan? Section,
    EquatableArray<TextSpan> Authors,
    DatelineReading? Dateline,
    TextSpan? Credit,
    EquatableArray<TextSpan> Subheadings,
    EquatableArray<ParagraphReading> Paragraphs,
    EquatableArray<TextSpan> Boilerplate,
    int? Published)
{
    /// <summary>The deck's block, which is above all paragraphs, or null.</summary>
    public TextSpan? Deck
    {
        get
        {
            foreach (var block in Blocks)
            {
                if (block.Kind is BlockKind.Deck or BlockKind.Paragraph)
                {
                    return block.Kind == BlockKind.Deck ? block.Span : null;
                }
            }

            return null;
        }
    }

    /// <summary>The levels of the subheadings, in order; empty for plain text, which has no levels.</summary>
    public EquatableArray<int> Levels { get; init; }
}

/// <summary>The kind and span of a block. A hard-wrapped paragraph is one block, including its line ends.</summary>
internal readonly record struct BlockReading(BlockKind Kind, TextSpan Span);

/// <summary>A paragraph and the index of the subheading above it, or -1.</summary>
internal readonly record struct ParagraphReading(TextSpan Span, int Heading);

/// <summary>
/// A dateline: <c>SEOUL, Sept 6 (Reuters) -</c>. The span includes the dash but not the space after it.
/// </summary>
/// <param name="Span">The span of the whole dateline.</param>
/// <param name="Place">The place or places, up to the comma before a date or the parenthesis before an agency (<c>SEOUL, South Korea</c>).</param>
/// <param name="DateSpan">The day as written, or null; resolved by the date finder.</param>
/// <param name="Agency">The agency without its parentheses, or null.</param>
internal sealed record DatelineReading(TextSpan Span, TextSpan Place, TextSpan? DateSpan, TextSpan? Agency);
