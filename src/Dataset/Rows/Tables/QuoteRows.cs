namespace Dataset.Rows.Tables;

/// <summary>The rows of <see cref="CorpusTable.Quotes"/>.</summary>
internal static class QuoteRows
{
    public static RowTable Table { get; } = new RowTable<Quote>(CorpusTable.Quotes, static corpus => corpus.Quotes)
        .Key("article", "The key of the article.", static quote => quote.Article.Key)
        .Key("quote", "The index of the quotation in the article, from 0.", static quote => quote.Index)
        .Number("paragraph", "The index of its paragraph in the article.", static quote => quote.Paragraph.Index)
        .Number("utterance", "The index in the article of the utterance that it belongs to.", static quote => quote.Utterance.Index)
        .Span("", "the quotation", static quote => quote.Article, static quote => quote.Span)
        .Text("text", "The words between the marks, as the file has them.", static quote => quote.Text)
        .Text("kind", "direct, partial or term.", static quote => RowNames.Of(quote.Kind))
        .Text(
            "attribution",
            "How the speaker is known: explicit, pronoun, continued, implied, declared or none.",
            static quote => RowNames.Of(quote.Attribution))
        .OptionalText("speaker", "The id of the speaker, where it is a declared entity.", static quote => quote.Speaker?.Id)
        .OptionalText("speaker_text", "The speaker as the text has it.", static quote => quote.SpeakerText)
        .Span("speaker_", "the speaker", static quote => quote.Article, static quote => quote.SpeakerSpan, isNullable: true)
        .OptionalText("cue", "The word of saying.", static quote => quote.Cue)
        .Span("cue_", "the word of saying", static quote => quote.Article, static quote => quote.CueSpan, isNullable: true);
}
