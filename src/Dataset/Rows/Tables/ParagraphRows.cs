namespace Dataset.Rows.Tables;

/// <summary>The rows of <see cref="CorpusTable.Paragraphs"/>.</summary>
internal static class ParagraphRows
{
    public static RowTable Table { get; } = new RowTable<Paragraph>(CorpusTable.Paragraphs, static corpus => corpus.Paragraphs)
        .Key("article", "The key of the article.", static paragraph => paragraph.Article.Key)
        .Key("paragraph", "The index of the paragraph in the article, from 0.", static paragraph => paragraph.Index)
        .Span("", "the paragraph", static paragraph => paragraph.Article, static paragraph => paragraph.Span)
        .Text("text", "The paragraph as the file has it.", static paragraph => paragraph.Text)
        .Text("normalized_text", "The paragraph with hard line breaks folded, as a reader sees it.", static paragraph => paragraph.NormalizedText)
        .OptionalText("heading", "The subheading that it stands under.", static paragraph => paragraph.Heading?.Text)
        .Number("sentence_count", "How many sentences it has.", static paragraph => paragraph.Sentences.Count);
}
