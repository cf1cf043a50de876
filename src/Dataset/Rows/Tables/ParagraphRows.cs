namespace Dataset.Rows.Tables;

/// <summary>The rows of <see cref="CorpusTable.Paragraphs"/>.</summary>
internal static class ParagraphRows
{
    public static RowTable Table { get; } = new RowTable<Paragraph>(CorpusTable.Paragraphs, static corpus => corpus.Paragraphs)
        .Key("article", "The key of the article.", static paragraph => paragraph.Article.Key)
        .Key("paragraph", "The zero-based index of the paragraph in the article.", static paragraph => paragraph.Index)
        .Span("", "the paragraph", static paragraph => paragraph.Article, static paragraph => paragraph.Span)
        .Text("text", "The paragraph as it appears in the file.", static paragraph => paragraph.Text)
        .Text("normalized_text", "The paragraph as a reader sees it, with hard line breaks folded.", static paragraph => paragraph.NormalizedText)
        .OptionalText("heading", "The subheading above the paragraph.", static paragraph => paragraph.Heading?.Text)
        .Number("sentence_count", "The number of sentences in the paragraph.", static paragraph => paragraph.Sentences.Count);
}
