namespace Dataset;

/// <summary>Specifies the format of an article's text.</summary>
#if !DATASET_GENERATOR
public
#endif
enum ArticleFormat
{
    /// <summary>Plain text, whose layout (headline, byline, paragraphs) is found by rules.</summary>
    PlainText = 0,

    /// <summary>
    /// Markdown, whose block structure follows CommonMark, with the tables of GitHub Flavored Markdown and the imports and components of MDX.
    /// </summary>
    Markdown = 1,
}
