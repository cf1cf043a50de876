namespace Dataset.Text;

/// <summary>How a text is laid out. Blocks cover the text from first to last code unit without gap or overlap, in order.</summary>
/// <param name="Blocks">All blocks; separators (white space between blocks) are blocks of their own.</param>
/// <param name="Headline">The headline's block, if there is one.</param>
/// <param name="Section">The section label's block, if there is one.</param>
/// <param name="Authors">The names in the byline, each as written (a hard-wrapped name may hold a line end).</param>
/// <param name="Dateline">The dateline, which stands inside the first sentence of its paragraph.</param>
/// <param name="Credit">The closing credit's block, if there is one.</param>
/// <param name="Subheadings">The headings between paragraphs, in order.</param>
/// <param name="Paragraphs">The paragraphs of the story, in order.</param>
/// <param name="Boilerplate">What is not the story, one entry a line, in order.</param>
/// <param name="Published">The day (as <c>DateOnly.DayNumber</c>) that a complete date of publication among the leading lines names, if one does.</param>
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
    /// <summary>The deck's block, if there is one: it stands above all paragraphs.</summary>
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

    /// <summary>The levels of the subheadings, in their order; empty in plain text, which has none.</summary>
    public EquatableArray<int> Levels { get; init; }
}

/// <summary>One block: what it is and where. A hard-wrapped paragraph is one block, its line ends inside.</summary>
internal readonly record struct BlockReading(BlockKind Kind, TextSpan Span);

/// <summary>A paragraph and the index of the subheading that it stands under, -1 if none.</summary>
internal readonly record struct ParagraphReading(TextSpan Span, int Heading);

/// <summary>
/// A dateline: <c>SEOUL, Sept 6 (Reuters) -</c>. The span includes the dash, not the space after it.
/// </summary>
/// <param name="Span">The whole.</param>
/// <param name="Place">The place or places, as far as the comma before a date or the bracket before an agency (<c>SEOUL, South Korea</c>).</param>
/// <param name="DateSpan">The day as written, if there is one; resolved by the date finder.</param>
/// <param name="Agency">The agency without its brackets, if one is named.</param>
internal sealed record DatelineReading(TextSpan Span, TextSpan Place, TextSpan? DateSpan, TextSpan? Agency);
