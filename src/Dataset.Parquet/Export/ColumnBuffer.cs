using System;
using System.Collections.Generic;
using System.Data.Common;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Parquet;
using Parquet.Schema;

namespace Dataset.Parquet.Export;

/// <summary>The values of a column in the current row group.</summary>
internal abstract class ColumnBuffer(DataField field)
{
    /// <summary>The column of the file.</summary>
    public DataField Field { get; } = field;

    /// <summary>Creates a buffer for a column of a flat table.</summary>
    public static ColumnBuffer Create(DbColumn column)
    {
        var isNullable = column.AllowDBNull == true;
        return Type.GetTypeCode(column.DataType) switch
        {
            TypeCode.String => new TextBuffer(new DataField(column.ColumnName, typeof(string), isNullable)),
            TypeCode.Int32 => new ValueBuffer<int>(new DataField<int>(column.ColumnName, isNullable)),
            TypeCode.Double => new ValueBuffer<double>(new DataField<double>(column.ColumnName, isNullable)),
            _ when column.DataType == typeof(DateOnly) => new ValueBuffer<DateOnly>(new DataField<DateOnly>(column.ColumnName, isNullable)),
            _ => throw new NotSupportedException($"The column {column} has a type that Parquet files do not support here."),
        };
    }

    /// <summary>Adds the value of a row; <see cref="DBNull"/> is null.</summary>
    /// <returns>The number of characters of the value.</returns>
    public abstract int Add(object value);

    /// <summary>Writes the values as the next column of a row group and clears the buffer.</summary>
    public abstract Task WriteAsync(ParquetRowGroupWriter group, CancellationToken cancellation);
}

/// <summary>The values of a text column.</summary>
internal sealed class TextBuffer(DataField field) : ColumnBuffer(field)
{
    private readonly List<string?> _values = [];

    public override int Add(object value)
    {
        var text = value as string;
        _values.Add(text);
        return text?.Length ?? 0;
    }

    public override async Task WriteAsync(ParquetRowGroupWriter group, CancellationToken cancellation)
    {
        await group.WriteAsync(Field, _values).ConfigureAwait(false);
        _values.Clear();
    }
}

/// <summary>The values of a column of numbers or days.</summary>
internal sealed class ValueBuffer<T>(DataField field) : ColumnBuffer(field)
    where T : struct
{
    private readonly List<T?> _values = [];

    public override int Add(object value)
    {
        _values.Add(value as T?);
        return 0;
    }

    public override async Task WriteAsync(ParquetRowGroupWriter group, CancellationToken cancellation)
    {
        if (Field.IsNullable)
        {
            ReadOnlyMemory<T?> values = _values.ToArray();
            await group.WriteAsync(Field, values, cancellationToken: cancellation).ConfigureAwait(false);
        }
        else
        {
            ReadOnlyMemory<T> values = _values.Select(value => value!.Value).ToArray();
            await group.WriteAsync(Field, values, cancellationToken: cancellation).ConfigureAwait(false);
        }

        _values.Clear();
    }
}
