using System.Linq;

namespace Dataset.Rows.Tables;

/// <summary>The rows of <see cref="CorpusTable.Utterances"/>.</summary>
internal static class UtteranceRows
{
    public static RowTable Table { get; } = new RowTable<Utterance>(
            CorpusTable.Utterances, static corpus => corpus.Articles.SelectMany(article => article.Utterances))
        .Key("article", "The key of the article.", static utterance => utterance.Article.Key)
        .Key("utterance", "The index of the utterance in the article, from 0.", static utterance => utterance.Index)
        .Number("quote_count", "How many quotations it has.", static utterance => utterance.Quotes.Count)
        .Text("text", "What was said: the words of its quotations.", static utterance => utterance.Text)
        .Text("kind", "direct, partial or term.", static utterance => RowNames.Of(utterance.Kind))
        .Text(
            "attribution",
            "How the speaker is known: explicit, pronoun, continued, implied, declared or none.",
            static utterance => RowNames.Of(utterance.Attribution))
        .OptionalText("speaker", "The id of the speaker, where it is a declared entity.", static utterance => utterance.Speaker?.Id)
        .OptionalText("speaker_text", "The speaker as the text has it.", static utterance => utterance.SpeakerText);
}
