using System.Collections.Generic;
using System.Data.Common;
using System.Linq;

namespace Dataset.Parquet.Export;

/// <summary>What the tables are called outside of .NET, and how they hang together.</summary>
internal static class TableNames
{
    /// <summary>The column that a table with a row an article or part has, and by which it is divided.</summary>
    public const string Article = "article";

    /// <summary>The column of the articles that becomes the path of a partition.</summary>
    public const string Folder = "folder";

    /// <summary>The name of a table: that of its file, of its folder and of its record set.</summary>
    public static string Of(CorpusTable table) => table switch
    {
        CorpusTable.Articles => "articles",
        CorpusTable.Paragraphs => "paragraphs",
        CorpusTable.Sentences => "sentences",
        CorpusTable.Quotes => "quotes",
        CorpusTable.Utterances => "utterances",
        CorpusTable.Mentions => "mentions",
        CorpusTable.Dates => "dates",
        CorpusTable.Entities => "entities",
        CorpusTable.Claims => "claims",
        CorpusTable.Evidence => "evidence",
        CorpusTable.Coverage => "coverage",
        _ => "terms",
    };

    /// <summary>Whether a table has a row an article or part of one; the others have a row a declaration.</summary>
    public static bool IsOfArticles(CorpusTable table) => table is not (CorpusTable.Entities or CorpusTable.Claims);

    /// <summary>The table whose rows a column names, and null if the column is no such reference.</summary>
    public static CorpusTable? GetReferenced(CorpusTable table, DbColumn column) => column.ColumnName switch
    {
        Article when table != CorpusTable.Articles => CorpusTable.Articles,
        "entity" or "speaker" when table != CorpusTable.Entities => CorpusTable.Entities,
        "claim" when table != CorpusTable.Claims => CorpusTable.Claims,
        _ => null,
    };

    /// <summary>The columns of a table, in order.</summary>
    public static IReadOnlyList<CorpusTableColumn> GetColumns(CorpusTable table, Corpus corpus)
    {
        using var reader = corpus.CreateDataReader(table);
        return reader.GetColumnSchema().Cast<CorpusTableColumn>().ToArray();
    }
}
