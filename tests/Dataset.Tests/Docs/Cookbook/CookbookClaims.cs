using System.Linq;

namespace Dataset.Tests.Docs.Cookbook;

internal static class CookbookClaims
{
    [Recipe(
        "Find claims that every article makes",
        "A claim is declared with the words of each report that makes it; the compiler checks that the report contains them.")]
    public static object Shared() =>
        from claim in SeoulSummit.Claims
        where claim.Articles.Count == SeoulSummit.Articles.Count
        select claim.Statement;

    [Recipe("Show the evidence for one claim in each article")]
    public static object Words() =>
        SeoulSummit.Claims.TwelfthSummit.Evidence.Select(evidence => $"{evidence.Article.MemberName} {evidence.Span}: {evidence.Text}");

    [Recipe("Find contradictions between articles")]
    public static object Disputes() =>
        from claim in SeoulSummit.Claims
        from other in claim.Disputes
        where claim.Index < other.Index
        let sides = new[] { claim, other }.Select(side => $"{side.Statement} ({string.Join(", ", side.Articles.Select(article => article.MemberName))})")
        select string.Join(" / ", sides);

    [Recipe("Find the pairs of articles that agree most")]
    public static object InCommon() =>
        (from one in SeoulSummit.Articles
         from other in SeoulSummit.Articles
         where one.Index < other.Index
         let both = one.AgreesWith(other).Count
         orderby both descending
         select $"{one.MemberName} and {other.MemberName}: {both} claims, {one.DiffersFrom(other).Count} disputed").Take(4);

    [Recipe("Find disputed claims", "The coverage has a row per claim and a column per article; `Silent` means only that no evidence is declared.")]
    public static object Disputed() =>
        from row in SeoulSummit.Corpus.Coverage.Rows
        where row.Disputing.Count > 0
        select $"{row.Claim.Id}: {string.Join(", ", row.Select(cell => cell.Coverage))}";

    [Recipe("Show what one article disputes, with its evidence")]
    public static object DisputedByOne() =>
        from cell in SeoulSummit.Corpus.Coverage.Columns[SeoulSummit.Articles.RegionalSecurity.Index]
        where cell.Coverage.HasFlag(Coverage.Disputes)
        select $"{cell.Claim.Statement} But: \"{cell.Evidence[0].Text}\"";

    [Recipe("Count the claims that each article covers")]
    public static object Covered() =>
        from column in SeoulSummit.Corpus.Coverage.Columns
        orderby column.Silent.Count
        select $"{column.Article.MemberName}: {column.Asserted.Count} asserted, {column.Disputed.Count} disputed, {column.Silent.Count} silent";

    [Recipe("Find claims that only one article makes")]
    public static object Alone() =>
        from claim in SeoulSummit.Claims
        where claim.Articles.Count == 1
        select $"{claim.Articles[0].MemberName}: {claim.Statement}";

    [Recipe(
        "Find claims whose evidence is inside a quotation",
        "All spans can be compared. Evidence inside a quotation is a statement of the speaker, not of the reporter.")]
    public static object Quoted() =>
        from claim in SeoulSummit.Claims
        from evidence in claim.Evidence
        from quote in evidence.Article.Quotes
        where quote.Span.Contains(evidence.Span)
        select $"{claim.Id} in {evidence.Article.MemberName}: {quote.Speaker}";

    [Recipe("Rank articles by the number of shared claims they make")]
    public static object Completeness() =>
        from article in SeoulSummit.Articles
        let made = article.Claims.Count(claim => claim.Articles.Count > 1)
        orderby made descending
        select $"{article.MemberName}: {made} of {SeoulSummit.Claims.Count(claim => claim.Articles.Count > 1)}";
}
