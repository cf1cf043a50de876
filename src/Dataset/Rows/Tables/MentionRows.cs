namespace Dataset.Rows.Tables;

/// <summary>The rows of <see cref="CorpusTable.Mentions"/>.</summary>
internal static class MentionRows
{
    public static RowTable Table { get; } = new RowTable<Mention>(CorpusTable.Mentions, static corpus => corpus.Mentions)
        .Key("article", "The key of the article.", static mention => mention.Article.Key)
        .Key("mention", "The zero-based index of the mention in the article.", static mention => mention.Index)
        .OptionalNumber(
            "paragraph",
            "The index of the paragraph in the article; null in a headline or another block.",
            static mention => mention.Paragraph?.Index)
        .OptionalNumber("sentence", "The index of the sentence in the article; null in a headline or another block.", static mention => mention.Sentence?.Index)
        .Span("", "the mention", static mention => mention.Article, static mention => mention.Span)
        .Text("text", "The words that mention the entity.", static mention => mention.Text)
        .Text("entity", "The id of the entity.", static mention => mention.Entity.Id)
        .Text("kind", "person, organization, place or event.", static mention => RowNames.Of(mention.Entity.Kind));
}
