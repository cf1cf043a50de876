using System.Linq;

namespace Dataset.Rows.Tables;

/// <summary>The rows of <see cref="CorpusTable.Claims"/>.</summary>
internal static class ClaimRows
{
    public static RowTable Table { get; } = new RowTable<Claim>(CorpusTable.Claims, static corpus => corpus.Claims)
        .Key("claim", "The id of the claim.", static claim => claim.Id)
        .Text("statement", "The statement.", static claim => claim.Statement)
        .Text(
            "disputes",
            "The ids of the disputed claims: a JSON array of strings.",
            static claim => JsonTexts.Of(claim.Disputes.Select(other => other.Id)))
        .Number("evidence_count", "The number of pieces of evidence that are declared for the claim.", static claim => claim.Evidence.Count)
        .Number("article_count", "The number of articles that have evidence for the claim.", static claim => claim.Articles.Count);
}
