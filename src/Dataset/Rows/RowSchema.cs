using System.Collections.Generic;
using System.Data;
using System.Data.Common;
using System.Globalization;

namespace Dataset.Rows;

/// <summary>Creates the schema of a flat table that <see cref="DataTable.Load(IDataReader)"/>, bulk copies and data adapters request.</summary>
internal static class RowSchema
{
    public static DataTable Make(IReadOnlyList<CorpusTableColumn> columns)
    {
        var schema = new DataTable("SchemaTable") { Locale = CultureInfo.InvariantCulture };
        schema.Columns.Add(SchemaTableColumn.ColumnName, typeof(string));
        schema.Columns.Add(SchemaTableColumn.ColumnOrdinal, typeof(int));
        schema.Columns.Add(SchemaTableColumn.ColumnSize, typeof(int));
        // The values are types nevertheless: with a column of type Type, the trimmer would keep members that only reflection over Type needs.
        schema.Columns.Add(SchemaTableColumn.DataType, typeof(object));
        schema.Columns.Add("DataTypeName", typeof(string));
        schema.Columns.Add(SchemaTableColumn.AllowDBNull, typeof(bool));
        schema.Columns.Add(SchemaTableColumn.IsKey, typeof(bool));
        schema.Columns.Add(SchemaTableColumn.IsUnique, typeof(bool));
        schema.Columns.Add(SchemaTableColumn.IsLong, typeof(bool));
        schema.Columns.Add(SchemaTableOptionalColumn.IsReadOnly, typeof(bool));
        schema.Columns.Add(SchemaTableColumn.BaseTableName, typeof(string));
        schema.Columns.Add(SchemaTableColumn.BaseColumnName, typeof(string));
        schema.Columns.Add("Description", typeof(string));
        foreach (var column in columns)
        {
            // No keys: a DataTable compares strings regardless of case and width, and would reject two terms or articles that differ only in that. Not
            // read-only: a loaded table belongs to its reader.
            schema.Rows.Add(
                column.ColumnName, column.ColumnOrdinal, column.DataType == typeof(string) ? int.MaxValue : -1, column.DataType,
                column.DataTypeName, column.AllowDBNull,
                false, false, false, false, column.BaseTableName, column.BaseColumnName, column.Description);
        }

        return schema;
    }
}
