using System.Linq;

namespace Dataset.Rows.Tables;

/// <summary>The rows of <see cref="CorpusTable.Sentences"/>.</summary>
internal static class SentenceRows
{
    public static RowTable Table { get; } = new RowTable<Sentence>(CorpusTable.Sentences, static corpus => corpus.Sentences)
        .Key("article", "The key of the article.", static sentence => sentence.Article.Key)
        .Key("sentence", "The zero-based index of the sentence in the article.", static sentence => sentence.Index)
        .Number("paragraph", "The index of the paragraph in the article.", static sentence => sentence.Paragraph.Index)
        .Span("", "the sentence", static sentence => sentence.Article, static sentence => sentence.Span)
        .Text("text", "The sentence as it appears in the file.", static sentence => sentence.Text)
        .Text("normalized_text", "The sentence as a reader sees it, with hard line breaks folded.", static sentence => sentence.NormalizedText)
        .Number("word_count", "The number of words in the sentence.", static sentence => CountWords(sentence));

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
