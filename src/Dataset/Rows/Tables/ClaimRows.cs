using System.Linq;

namespace Dataset.Rows.Tables;

/// <summary>The rows of <see cref="CorpusTable.Claims"/>.</summary>
internal static class ClaimRows
{
    public static RowTable Table { get; } = new RowTable<Claim>(CorpusTable.Claims, static corpus => corpus.Claims)
        .Key("claim", "The id of the claim.", static claim => claim.Id)
        .Text("statement", "What is claimed.", static claim => claim.Statement)
        .Text(
            "disputes",
            "The ids of the claims that it disputes: a JSON array of strings.",
            static claim => JsonTexts.Of(claim.Disputes.Select(other => other.Id)))
        .Number("evidence_count", "How many pieces of evidence are declared for it.", static claim => claim.Evidence.Count)
        .Number("article_count", "How many articles have evidence for it.", static claim => claim.Articles.Count);
}
