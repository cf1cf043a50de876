using System.Linq;

namespace Dataset.Rows.Tables;

/// <summary>The rows of <see cref="CorpusTable.Evidence"/>.</summary>
internal static class EvidenceRows
{
    public static RowTable Table { get; } = new RowTable<Evidence>(CorpusTable.Evidence, static corpus => corpus.Claims.SelectMany(claim => claim.Evidence))
        .Key("claim", "The id of the claim.", static evidence => evidence.Claim.Id)
        .Key("evidence", "The zero-based index of the evidence in the claim.", static evidence => evidence.Index)
        .Text("article", "The key of the article.", static evidence => evidence.Article.Key)
        .OptionalNumber(
            "sentence",
            "The index of the sentence in the article; null if the evidence spans several sentences.",
            static evidence => evidence.Sentence?.Index)
        .Span("", "the evidence", static evidence => evidence.Article, static evidence => evidence.Span)
        .Text("text", "The words of the article that make the claim.", static evidence => evidence.Text);
}
