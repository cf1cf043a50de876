using System.Collections.Generic;
using System.Data.Common;
using System.Linq;

namespace Dataset.Parquet.Export;

/// <summary>The names of the tables outside .NET, and the references between them.</summary>
internal static class TableNames
{
    /// <summary>The column that identifies the article of a row; only tables of articles or their parts have it.</summary>
    public const string Article = "article";

    /// <summary>The column of the articles that becomes the path of a partition.</summary>
    public const string Folder = "folder";

    /// <summary>Returns the name of a table, which is also the name of its file, folder and record set.</summary>
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

    /// <summary>Returns whether a table has a row for each article or part of an article; the others have a row for each declaration.</summary>
    public static bool IsOfArticles(CorpusTable table) => table is not (CorpusTable.Entities or CorpusTable.Claims);

    /// <summary>Returns the table that a column references, or null if the column is not a reference.</summary>
    public static CorpusTable? GetReferenced(CorpusTable table, DbColumn column) => column.ColumnName switch
    {
        Article when table != CorpusTable.Articles => CorpusTable.Articles,
        "entity" or "speaker" when table != CorpusTable.Entities => CorpusTable.Entities,
        "claim" when table != CorpusTable.Claims => CorpusTable.Claims,
        _ => null,
    };

    /// <summary>Returns the columns of a table, in order.</summary>
    public static IReadOnlyList<CorpusTableColumn> GetColumns(CorpusTable table, Corpus corpus)
    {
        using var reader = corpus.CreateDataReader(table);
        return reader.GetColumnSchema().Cast<CorpusTableColumn>().ToArray();
    }
}
