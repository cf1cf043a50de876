namespace Dataset;

/// <summary>What a block of an article is.</summary>
#if !DATASET_GENERATOR
public
#endif
enum BlockKind
{
    /// <summary>White space and line ends between two blocks, and the marks (<c>&gt;</c>) of lines that a message quotes.</summary>
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
}
