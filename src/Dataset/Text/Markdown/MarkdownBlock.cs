namespace Dataset.Text.Markdown;

/// <summary>What a leaf block of a Markdown document is.</summary>
internal enum MarkdownKind : byte
{
    /// <summary>A paragraph, whatever list items and block quotes it stands in.</summary>
    Paragraph,

    /// <summary>An ATX or Setext heading.</summary>
    Heading,

    /// <summary>A fenced or indented code block, its fences included.</summary>
    Code,

    /// <summary>A table with a header and a delimiter row.</summary>
    Table,

    /// <summary>An HTML block, a link reference definition, a thematic break, or an import, an export or a component of MDX.</summary>
    Markup,
}

/// <summary>A leaf block of a Markdown document.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Span">
/// From the first code unit of its content to just past the last: a heading without its number signs or its underline, a paragraph without the marks of list
/// items and block quotes before its first line (those before its later lines lie inside), all others with everything that belongs to them.
/// </param>
/// <param name="Level">The level of a heading, 1 to 6; else 0.</param>
/// <param name="Lines">Of a paragraph or a heading the content of each line, without container marks, indentation and white space at its end; else
/// empty.</param>
internal sealed record MarkdownBlock(MarkdownKind Kind, TextSpan Span, int Level, EquatableArray<TextSpan> Lines);

/// <summary>The block structure of a Markdown document.</summary>
/// <param name="Blocks">The leaf blocks in order of position, without overlap; what lies between them is white space and marks of containers.</param>
/// <param name="Labels">The labels of the link reference definitions, normalised as CommonMark has it, each once, in order.</param>
internal sealed record MarkdownReading(EquatableArray<MarkdownBlock> Blocks, EquatableArray<string> Labels);
