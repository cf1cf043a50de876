namespace Dataset.Text.Markdown;

/// <summary>Specifies the kind of a leaf block of a Markdown document.</summary>
internal enum MarkdownKind : byte
{
    /// <summary>A paragraph, including one in list items and block quotes.</summary>
    Paragraph,

    /// <summary>An ATX or Setext heading.</summary>
    Heading,

    /// <summary>A fenced or indented code block, including its fences.</summary>
    Code,

    /// <summary>A table with a header and a delimiter row.</summary>
    Table,

    /// <summary>An HTML block, a link reference definition, a thematic break, or an import, an export or a component of MDX.</summary>
    Markup,
}

/// <summary>A leaf block of a Markdown document.</summary>
/// <param name="Kind">The kind of the block.</param>
/// <param name="Span">
/// The span from the first code unit of the content to just past the last: a heading without its number signs or its underline, a paragraph without the
/// markers of list items and block quotes before its first line (those before its later lines are inside), and any other block including all of its markup.
/// </param>
/// <param name="Level">The level of a heading, 1 to 6; otherwise, 0.</param>
/// <param name="Lines">The content of each line of a paragraph or heading, without container markers, indentation and trailing whitespace; otherwise,
/// empty.</param>
internal sealed record MarkdownBlock(MarkdownKind Kind, TextSpan Span, int Level, EquatableArray<TextSpan> Lines);

/// <summary>The block structure of a Markdown document.</summary>
/// <param name="Blocks">The leaf blocks in order of position, without overlap, separated by whitespace and container markers.</param>
/// <param name="Labels">The labels of the link reference definitions, normalized as in CommonMark, without duplicates, in order.</param>
internal sealed record MarkdownReading(EquatableArray<MarkdownBlock> Blocks, EquatableArray<string> Labels);
