namespace Dataset.Rows.Tables;

/// <summary>The rows of <see cref="CorpusTable.Quotes"/>.</summary>
internal static class QuoteRows
{
    public static RowTable Table { get; } = new RowTable<Quote>(CorpusTable.Quotes, static corpus => corpus.Quotes)
        .Key("article", "The key of the article.", static quote => quote.Article.Key)
        .Key("quote", "The zero-based index of the quotation in the article.", static quote => quote.Index)
        .Number("paragraph", "The index of the paragraph in the article.", static quote => quote.Paragraph.Index)
        .Number("utterance", "The index of the utterance in the article.", static quote => quote.Utterance.Index)
        .Span("", "the quotation", static quote => quote.Article, static quote => quote.Span)
        .Text("text", "The words between the quotation marks, as they appear in the file.", static quote => quote.Text)
        .Text("kind", "direct, partial or term.", static quote => RowNames.Of(quote.Kind))
        .Text(
            "attribution",
            "How the speaker was found: explicit, pronoun, continued, implied, declared or none.",
            static quote => RowNames.Of(quote.Attribution))
        .OptionalText("speaker", "The id of the speaker, if it is a declared entity.", static quote => quote.Speaker?.Id)
        .OptionalText("speaker_text", "The speaker as written in the text.", static quote => quote.SpeakerText)
        .Span("speaker_", "the speaker", static quote => quote.Article, static quote => quote.SpeakerSpan, isNullable: true)
        .OptionalText("cue", "The cue: the verb of saying.", static quote => quote.Cue)
        .Span("cue_", "the cue", static quote => quote.Article, static quote => quote.CueSpan, isNullable: true);
}
