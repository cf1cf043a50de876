using System.Linq;

namespace Dataset.Rows.Tables;

/// <summary>The rows of <see cref="CorpusTable.Utterances"/>.</summary>
internal static class UtteranceRows
{
    public static RowTable Table { get; } = new RowTable<Utterance>(
            CorpusTable.Utterances, static corpus => corpus.Articles.SelectMany(article => article.Utterances))
        .Key("article", "The key of the article.", static utterance => utterance.Article.Key)
        .Key("utterance", "The zero-based index of the utterance in the article.", static utterance => utterance.Index)
        .Number("quote_count", "The number of quotations in the utterance.", static utterance => utterance.Quotes.Count)
        .Text("text", "The words of the quotations.", static utterance => utterance.Text)
        .Text("kind", "direct, partial or term.", static utterance => RowNames.Of(utterance.Kind))
        .Text(
            "attribution",
            "How the speaker was found: explicit, pronoun, continued, implied, declared or none.",
            static utterance => RowNames.Of(utterance.Attribution))
        .OptionalText("speaker", "The id of the speaker, if it is a declared entity.", static utterance => utterance.Speaker?.Id)
        .OptionalText("speaker_text", "The speaker as written in the text.", static utterance => utterance.SpeakerText);
}
