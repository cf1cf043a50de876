using System;
using System.Data.Common;
using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;

namespace Dataset;

/// <summary>
/// A column of a flat table: what the reader of <see cref="Corpus.CreateDataReader"/> gives as its schema
/// (<see cref="DbDataReaderExtensions.GetColumnSchema"/>), with a description beside what every <see cref="DbColumn"/> has.
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

    /// <summary>The table that the column is in.</summary>
    public CorpusTable Table { get; }

    /// <summary>What the column holds, in a sentence, with its unit.</summary>
    public string Description { get; }

    /// <summary>A property by its name, <see cref="Description"/> and <see cref="Table"/> included.</summary>
    /// <param name="property">The name of the property.</param>
    /// <returns>Its value, or <see langword="null"/> where there is no such property.</returns>
    public override object? this[string property] => property switch
    {
        nameof(Description) => Description,
        nameof(Table) => Table,
        _ => base[property],
    };

    /// <summary>The table, the name and the type.</summary>
    /// <returns>For example <c>Quotes.speaker String?</c>.</returns>
    public override string ToString() => $"{Table}.{ColumnName} {DataTypeName}{(AllowDBNull == true ? "?" : "")}";
}
