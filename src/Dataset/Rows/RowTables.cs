using System;
using Dataset.Rows.Tables;

namespace Dataset.Rows;

/// <summary>Finds a flat table by its name.</summary>
internal static class RowTables
{
    public static RowTable Get(CorpusTable table) => table switch
    {
        CorpusTable.Articles => ArticleRows.Table,
        CorpusTable.Paragraphs => ParagraphRows.Table,
        CorpusTable.Sentences => SentenceRows.Table,
        CorpusTable.Quotes => QuoteRows.Table,
        CorpusTable.Utterances => UtteranceRows.Table,
        CorpusTable.Mentions => MentionRows.Table,
        CorpusTable.Dates => DateRows.Table,
        CorpusTable.Entities => EntityRows.Table,
        CorpusTable.Claims => ClaimRows.Table,
        CorpusTable.Evidence => EvidenceRows.Table,
        CorpusTable.Coverage => CoverageRows.Table,
        CorpusTable.Terms => TermRows.Table,
        _ => throw new ArgumentOutOfRangeException(
            nameof(table), table, $"The table does not exist. The tables are {string.Join(", ", Enum.GetNames<CorpusTable>())}."),
    };
}
