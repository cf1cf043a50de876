using System.Linq;

namespace Dataset.Tests.Docs.Cookbook;

internal static class CookbookWords
{
    [Recipe(
        "Search for words, phrases and prefixes",
        "A query has words, `\"phrases\"`, `begin*` and `-without`; BM25 ranks the hits. The index is compiled with the corpus.")]
    public static object Search() =>
        from hit in SeoulSummit.Corpus.Search("\"positive momentum\" summit -Sudan")
        select $"{hit.Score:0.00} {hit.Article.MemberName}: {string.Join(" | ", hit.Highlights.Select(span => hit.Article[span]))}";

    [Recipe("Show a word in context (concordance)")]
    public static object Concordance() =>
        SeoulSummit.Corpus.Concordance("immigration", width: 30).Select(line => $"{line.Left,30}[{line.Keyword}]{line.Right}");

    [Recipe("Find the most characteristic words of each article", "The words are ranked by tf-idf: frequent in this article, rare in the others.")]
    public static object Telling() =>
        from article in SeoulSummit.Articles
        let terms = SeoulSummit.Corpus.Terms.Of(article).Where(term => term.Term.Text.Length > 5).Take(5)
        select $"{article.MemberName}: {string.Join(", ", terms.Select(term => $"{term.Term.Text} ({term.Count})"))}";

    [Recipe("Find long words that every article uses")]
    public static object Common() =>
        from term in SeoulSummit.Corpus.Terms
        where term.ArticleCount == SeoulSummit.Articles.Count && term.Text.Length > 8
        orderby term.Count descending
        select $"{term.Text}: {term.Count}";

    [Recipe("Find words with a prefix")]
    public static object Prefix() =>
        SeoulSummit.Corpus.Terms.StartingWith("strength").Select(term => $"{term.Text}: {term.Count} in {term.ArticleCount}");

    [Recipe("Find the most similar article")]
    public static object Nearest() =>
        from article in SeoulSummit.Articles
        let nearest = SeoulSummit.Corpus.Nearest(article, count: 1).Single()
        select $"{article.MemberName}: {nearest.Article.MemberName} ({nearest.Score:0.00})";

    [Recipe("Find two translations of one statement")]
    public static object Translations() =>
        from wording in SeoulSummit.Corpus.Wordings(minimum: 0.2)
        let versions = wording.Versions.Select(quote => quote.Text[..60] + " ...")
        select $"{wording.Score:0.00} {wording.Versions[0].Speaker}: {string.Join(" / ", versions)}";

    [Recipe("Compare two translations word by word", "Words that both translations have are left out.")]
    public static object Changes() =>
        from wording in SeoulSummit.Corpus.Wordings(minimum: 0.2)
        let texts = wording.Versions.Select(quote => quote.Text).ToArray()
        from change in Corpus.Align(texts[0], texts[1])
        where change.Kind != ChangeKind.Equal
        let old = change.Old is { } gone ? texts[0].Substring(gone.Start, gone.Length) : "(nothing)"
        let now = change.New is { } added ? texts[1].Substring(added.Start, added.Length) : "(nothing)"
        select $"{old} -> {now}";

    [Recipe("Find similar sentences in two articles")]
    public static object Alike() =>
        from pair in SeoulSummit.Corpus.SimilarSentences(minimum: 0.4)
        orderby pair.Score descending
        select $"{pair.Score:0.00} {pair.First.Article.MemberName} {pair.First.Span} and {pair.Second.Article.MemberName} {pair.Second.Span}";

    [Recipe("Find all wordings of one statement", "Any two versions are similar: different statements are not linked through a chain of similar ones.")]
    public static object Wordings() =>
        (from wording in SeoulSummit.Corpus.SentenceWordings(minimum: 0.3)
         orderby wording.Articles.Count descending, wording.Score descending
         let articles = string.Join(", ", wording.Articles.Select(article => article.MemberName))
         select $"{wording.Score:0.00} {articles}: {wording.Versions[0].Text[..60]} ...").Take(5);

    [Recipe("Find capitalized words in the middle of a sentence")]
    public static object Capitals() =>
        (from sentence in SeoulSummit.Articles.RegionalSecurity.Sentences
         from word in sentence.Words.Skip(1)
         where char.IsUpper(word.Text[0])
         group word by word.Text into words
         orderby words.Count() descending, words.Key
         select $"{words.Key}: {words.Count()}").Take(6);
}
