namespace Dataset;

/// <summary>Specifies the role of a block of an article.</summary>
#if !DATASET_GENERATOR
public
#endif
enum BlockKind
{
    /// <summary>
    /// Whitespace and line ends between two blocks, and the markers (<c>&gt;</c>, <c>-</c>, <c>#</c>) of quoted lines, list items and headings.
    /// </summary>
    Separator = 0,

    /// <summary>The headline.</summary>
    Headline = 1,

    /// <summary>A section label above the headline, such as <c>World</c>.</summary>
    Section = 2,

    /// <summary>The lines that name the authors.</summary>
    Byline = 3,

    /// <summary>A heading between paragraphs.</summary>
    Subheading = 4,

    /// <summary>A paragraph of the story.</summary>
    Paragraph = 5,

    /// <summary>A closing line that names the author or the source, such as <c>TH (according to Vietnam+)</c>.</summary>
    Credit = 6,

    /// <summary>Text that is not part of the story: navigation, captions, share buttons, comment forms, counters.</summary>
    Boilerplate = 7,

    /// <summary>A block of code in Markdown, including its fences.</summary>
    Code = 8,

    /// <summary>A table in Markdown.</summary>
    Table = 9,

    /// <summary>
    /// Markup between the paragraphs of Markdown: HTML, link definitions, thematic breaks, imports and components of MDX, images on lines of their own.
    /// </summary>
    Markup = 10,

    /// <summary>The summary of the story, in a line or two below the headline.</summary>
    Deck = 11,
}
