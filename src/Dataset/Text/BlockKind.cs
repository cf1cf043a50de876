namespace Dataset;

/// <summary>What a block of an article is.</summary>
#if !DATASET_GENERATOR
public
#endif
enum BlockKind
{
    /// <summary>
    /// White space and line ends between two blocks, and the marks (<c>&gt;</c>, <c>-</c>, <c>#</c>) of quoted lines, list items and headings.
    /// </summary>
    Separator = 0,

    /// <summary>The headline.</summary>
    Headline = 1,

    /// <summary>A section label above the headline, such as <c>World</c>.</summary>
    Section = 2,

    /// <summary>The line or lines that name the authors.</summary>
    Byline = 3,

    /// <summary>A heading between paragraphs.</summary>
    Subheading = 4,

    /// <summary>A paragraph of the story.</summary>
    Paragraph = 5,

    /// <summary>A closing line that names author or source, such as <c>TH (according to Vietnam+)</c>.</summary>
    Credit = 6,

    /// <summary>What is not the story: navigation, captions, share buttons, comment forms, counters.</summary>
    Boilerplate = 7,

    /// <summary>A block of code in Markdown, with its fences.</summary>
    Code = 8,

    /// <summary>A table in Markdown.</summary>
    Table = 9,

    /// <summary>
    /// What Markdown has between its paragraphs that is no text: HTML, definitions of links, rules, imports and components of MDX, pictures on lines of
    /// their own.
    /// </summary>
    Markup = 10,

    /// <summary>The line or two below the headline that sum the story up.</summary>
    Deck = 11,
}
