using System.Globalization;
using Dataset.Explorer.Html;

namespace Dataset.Explorer.Pages;

/// <summary>
/// The ids of all link targets. They are composed of keys, ids and indexes, so links remain valid as long as these do; indexes are the zero-based indexes of
/// the library.
/// </summary>
internal static class PageIds
{
    public const string Articles = "articles";
    public const string Names = "names";
    public const string Mentions = "mentions";
    public const string Claims = "claims";
    public const string Timeline = "timeline";
    public const string Wordings = "wordings";
    public const string Concordance = "concordance";
    public const string Search = "search";

    public static string Of(Article article) => "article-" + SafeName.Of(article.Key);

    public static string Of(Paragraph paragraph) => Of("paragraph", paragraph);

    public static string Of(Quote quote) => Of("quote", quote);

    public static string Of(DateMention date) => Of("date", date);

    public static string Of(Entity entity) => "name-" + SafeName.Of(entity.Id);

    public static string Of(Claim claim) => "claim-" + SafeName.Of(claim.Id);

    public static string Of(Evidence evidence) => Number($"evidence-{SafeName.Of(evidence.Article.Key)}-{SafeName.Of(evidence.Claim.Id)}", evidence.Index);

    public static string Of(DateRange range) => "day-" + range.ToString().Replace("..", "_", System.StringComparison.Ordinal);

    private static string Of(string kind, ArticlePart part) => Number($"{kind}-{SafeName.Of(part.Article.Key)}", part.Index);

    private static string Number(string name, int index) => string.Create(CultureInfo.InvariantCulture, $"{name}-{index}");
}
