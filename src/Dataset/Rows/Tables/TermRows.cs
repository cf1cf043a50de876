using System.Linq;

namespace Dataset.Rows.Tables;

/// <summary>The rows of <see cref="CorpusTable.Terms"/>.</summary>
internal static class TermRows
{
    public static RowTable Table { get; } = new RowTable<ArticleTerm>(CorpusTable.Terms, static corpus => corpus.Terms.SelectMany(corpus.Terms.Of))
        .Key("term", "The term: a word, case-folded.", static item => item.Term.Text)
        .Key("article", "The key of the article.", static item => item.Article.Key)
        .Number("count", "The number of occurrences of the term in the article.", static item => item.Count)
        .Number("article_count", "The number of articles of the corpus that contain the term.", static item => item.Term.ArticleCount)
        .Real("tf_idf", "The weight of the term in the article: (1 + ln count) * ln(articles / article_count).", static item => item.TfIdf);
}
