using System;
using System.Data.Common;
using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;

namespace Dataset;

/// <summary>
/// A column of a flat table, as the reader of <see cref="Corpus.CreateDataReader"/> returns it in its schema
/// (<see cref="DbDataReaderExtensions.GetColumnSchema"/>). It adds a description to the properties of <see cref="DbColumn"/>.
/// </summary>
[DebuggerDisplay("{ToString(),nq}")]
public sealed class CorpusTableColumn : DbColumn
{
    internal CorpusTableColumn(
        CorpusTable table,
        int ordinal,
        string name,
        [DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicFields | DynamicallyAccessedMemberTypes.PublicProperties)] Type type,
        bool isNullable,
        bool isKey,
        string description)
    {
        Table = table;
        Description = description;
        BaseTableName = table.ToString();
        BaseColumnName = ColumnName = name;
        ColumnOrdinal = ordinal;
        DataType = type;
        DataTypeName = type.Name;
        AllowDBNull = isNullable;
        IsKey = isKey;
        IsReadOnly = true;
        IsLong = false;
    }

    /// <summary>Gets the table that contains the column.</summary>
    public CorpusTable Table { get; }

    /// <summary>Gets a one-sentence description of the column's values, with their unit.</summary>
    public string Description { get; }

    /// <summary>Gets the value of a property by name, including <see cref="Description"/> and <see cref="Table"/>.</summary>
    /// <param name="property">The name of the property.</param>
    /// <returns>The value of the property, or <see langword="null"/> if the property does not exist.</returns>
    public override object? this[string property] => property switch
    {
        nameof(Description) => Description,
        nameof(Table) => Table,
        _ => base[property],
    };

    /// <summary>Returns the table, the name and the type.</summary>
    /// <returns>A string such as <c>Quotes.speaker String?</c>.</returns>
    public override string ToString() => $"{Table}.{ColumnName} {DataTypeName}{(AllowDBNull == true ? "?" : "")}";
}
