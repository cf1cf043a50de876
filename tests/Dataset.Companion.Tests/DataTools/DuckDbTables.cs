using System;
using System.Data.Common;
using System.Linq;
using DuckDB.NET.Data;

namespace Dataset.Companion.Tests.DataTools;

/// <summary>All tables of a corpus in DuckDB: the recipe of docs/data-tools.md.</summary>
internal static class DuckDbTables
{
    /// <summary>Creates the tables in an open connection and fills them.</summary>
    public static void Load(DuckDBConnection connection, Corpus corpus)
    {
        foreach (var table in Enum.GetValues<CorpusTable>())
        {
            using var reader = corpus.CreateDataReader(table);
            var columns = reader.GetColumnSchema().Select(column => $"{column.ColumnName} {TypeOf(column)}{(column.AllowDBNull == true ? "" : " NOT NULL")}");
            using var create = connection.CreateCommand();
            create.CommandText = $"CREATE TABLE {table} ({string.Join(", ", columns)})";
            create.ExecuteNonQuery();

            using var appender = connection.CreateAppender(table.ToString());
            while (reader.Read())
            {
                var row = appender.CreateRow();
                for (var i = 0; i < reader.FieldCount; i++)
                {
                    _ = reader.GetValue(i) switch
                    {
                        string text => row.AppendValue(text),
                        int number => row.AppendValue(number),
                        double number => row.AppendValue(number),
                        DateOnly day => row.AppendValue(day),
                        _ => row.AppendNullValue(),
                    };
                }

                row.EndRow();
            }
        }
    }

    private static string TypeOf(DbColumn column) => Type.GetTypeCode(column.DataType) switch
    {
        TypeCode.Int32 => "INTEGER",
        TypeCode.Double => "DOUBLE",
        TypeCode.String => "VARCHAR",
        _ => "DATE",
    };
}
