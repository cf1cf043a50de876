using System.Linq;

namespace Dataset.Rows.Tables;

/// <summary>The rows of <see cref="CorpusTable.Coverage"/>.</summary>
internal static class CoverageRows
{
    public static RowTable Table { get; } = new RowTable<CoverageCell>(CorpusTable.Coverage, static corpus => corpus.Coverage.Rows.SelectMany(row => row))
        .Key("claim", "The id of the claim.", static cell => cell.Claim.Id)
        .Key("article", "The key of the article.", static cell => cell.Article.Key)
        .Text("coverage", "asserts, disputes, both, or silent, which means only that no evidence is declared.", static cell => RowNames.Of(cell.Coverage));
}
