using System.Linq;

namespace Dataset.Tests.Docs.Cookbook;

internal static class CookbookWords
{
    [Recipe("Search", "Words, `\"phrases\"`, `begin*` and `-without`; ranked by BM25. The index was compiled with the corpus.")]
    public static object Search() =>
        from hit in SeoulSummit.Corpus.Search("\"positive momentum\" summit -Sudan")
        select $"{hit.Score:0.00} {hit.Article.MemberName}: {string.Join(" | ", hit.Highlights.Select(span => hit.Article[span]))}";

    [Recipe("A word in its contexts")]
    public static object Concordance() =>
        SeoulSummit.Corpus.Concordance("immigration", width: 30).Select(line => $"{line.Left,30}[{line.Keyword}]{line.Right}");

    [Recipe("The most telling words of each report", "By tf-idf: often here, seldom elsewhere.")]
    public static object Telling() =>
        from article in SeoulSummit.Articles
        let terms = SeoulSummit.Corpus.Terms.Of(article).Where(term => term.Term.Text.Length > 5).Take(5)
        select $"{article.MemberName}: {string.Join(", ", terms.Select(term => $"{term.Term.Text} ({term.Count})"))}";

    [Recipe("Long words that all five use")]
    public static object Common() =>
        from term in SeoulSummit.Corpus.Terms
        where term.ArticleCount == SeoulSummit.Articles.Count && term.Text.Length > 8
        orderby term.Count descending
        select $"{term.Text}: {term.Count}";

    [Recipe("All words with one beginning")]
    public static object Prefix() =>
        SeoulSummit.Corpus.Terms.StartingWith("strength").Select(term => $"{term.Text}: {term.Count} in {term.ArticleCount}");

    [Recipe("The report most like another")]
    public static object Nearest() =>
        from article in SeoulSummit.Articles
        let nearest = SeoulSummit.Corpus.Nearest(article, count: 1).Single()
        select $"{article.MemberName}: {nearest.Article.MemberName} ({nearest.Score:0.00})";

    [Recipe("One statement in two translations")]
    public static object Translations() =>
        from pair in SeoulSummit.Corpus.SimilarQuotes(minimum: 0.4)
        where pair.First.Kind != QuoteKind.Term
        select $"{pair.Score:0.00} {pair.First.Speaker}: {pair.First.Text[..60]} ... / {pair.Second.Text[..60]} ...";

    [Recipe("Sentences that two reports have nearly alike")]
    public static object Alike() =>
        from pair in SeoulSummit.Corpus.SimilarSentences(minimum: 0.4)
        orderby pair.Score descending
        select $"{pair.Score:0.00} {pair.First.Article.MemberName} {pair.First.Span} and {pair.Second.Article.MemberName} {pair.Second.Span}";

    [Recipe("Words with a capital in the middle of a sentence")]
    public static object Capitals() =>
        (from sentence in SeoulSummit.Articles.RegionalSecurity.Sentences
         from word in sentence.Words.Skip(1)
         where char.IsUpper(word.Text[0])
         group word by word.Text into words
         orderby words.Count() descending, words.Key
         select $"{words.Key}: {words.Count()}").Take(6);
}
