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
        from wording in SeoulSummit.Corpus.Wordings(minimum: 0.2)
        let versions = wording.Versions.Select(quote => quote.Text[..60] + " ...")
        select $"{wording.Score:0.00} {wording.Versions[0].Speaker}: {string.Join(" / ", versions)}";

    [Recipe("What the second translation has otherwise", "Word by word; what both have is left out here.")]
    public static object Changes() =>
        from wording in SeoulSummit.Corpus.Wordings(minimum: 0.2)
        let texts = wording.Versions.Select(quote => quote.Text).ToArray()
        from change in Corpus.Align(texts[0], texts[1])
        where change.Kind != ChangeKind.Equal
        let old = change.Old is { } gone ? texts[0].Substring(gone.Start, gone.Length) : "(nothing)"
        let now = change.New is { } added ? texts[1].Substring(added.Start, added.Length) : "(nothing)"
        select $"{old} -> {now}";

    [Recipe("Sentences that two reports have nearly alike")]
    public static object Alike() =>
        from pair in SeoulSummit.Corpus.SimilarSentences(minimum: 0.4)
        orderby pair.Score descending
        select $"{pair.Score:0.00} {pair.First.Article.MemberName} {pair.First.Span} and {pair.Second.Article.MemberName} {pair.Second.Span}";

    [Recipe("The wordings of one statement in all reports", "Every two versions are similar: no chain leads from one statement to another.")]
    public static object Wordings() =>
        (from wording in SeoulSummit.Corpus.SentenceWordings(minimum: 0.3)
         orderby wording.Articles.Count descending, wording.Score descending
         let articles = string.Join(", ", wording.Articles.Select(article => article.MemberName))
         select $"{wording.Score:0.00} {articles}: {wording.Versions[0].Text[..60]} ...").Take(5);

    [Recipe("Words with a capital in the middle of a sentence")]
    public static object Capitals() =>
        (from sentence in SeoulSummit.Articles.RegionalSecurity.Sentences
         from word in sentence.Words.Skip(1)
         where char.IsUpper(word.Text[0])
         group word by word.Text into words
         orderby words.Count() descending, words.Key
         select $"{words.Key}: {words.Count()}").Take(6);
}
