namespace Dataset;

/// <summary>How the text of an article is written.</summary>
#if !DATASET_GENERATOR
public
#endif
enum ArticleFormat
{
    /// <summary>Plain text: its layout (headline, byline, paragraphs) is found by rules.</summary>
    PlainText = 0,

    /// <summary>
    /// Markdown: the block structure of CommonMark, with the tables of GitHub Flavored Markdown and the imports and components of MDX, decides.
    /// </summary>
    Markdown = 1,
}
