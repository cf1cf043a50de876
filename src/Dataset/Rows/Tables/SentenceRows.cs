using System.Linq;

namespace Dataset.Rows.Tables;

/// <summary>The rows of <see cref="CorpusTable.Sentences"/>.</summary>
internal static class SentenceRows
{
    public static RowTable Table { get; } = new RowTable<Sentence>(CorpusTable.Sentences, static corpus => corpus.Sentences)
        .Key("article", "The key of the article.", static sentence => sentence.Article.Key)
        .Key("sentence", "The index of the sentence in the article, from 0.", static sentence => sentence.Index)
        .Number("paragraph", "The index of its paragraph in the article.", static sentence => sentence.Paragraph.Index)
        .Span("", "the sentence", static sentence => sentence.Article, static sentence => sentence.Span)
        .Text("text", "The sentence as the file has it.", static sentence => sentence.Text)
        .Text("normalized_text", "The sentence with hard line breaks folded, as a reader sees it.", static sentence => sentence.NormalizedText)
        .Number("word_count", "How many words it has.", static sentence => CountWords(sentence));

    private static int CountWords(Sentence sentence)
    {
        var count = 0;
        foreach (var _ in sentence.Words)
        {
            count++;
        }

        return count;
    }
}
