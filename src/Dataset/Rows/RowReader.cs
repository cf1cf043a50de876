using System;
using System.Collections;
using System.Collections.Generic;
using System.Collections.ObjectModel;
using System.Data;
using System.Data.Common;
using System.Diagnostics.CodeAnalysis;
using System.Linq;

namespace Dataset.Rows;

/// <summary>
/// Reads a flat table row by row, forward only. Rows are created during enumeration, and a value is read from its object on demand; nothing is copied
/// beforehand.
/// </summary>
internal sealed class RowReader<TRow> : DbDataReader, IDbColumnSchemaGenerator
{
    private const DynamicallyAccessedMemberTypes TypeMembers = DynamicallyAccessedMemberTypes.PublicFields | DynamicallyAccessedMemberTypes.PublicProperties;

    private readonly RowTable<TRow> _table;
    private readonly IEnumerator<TRow> _rows;
    private readonly CodePoints _codePoints = new();
    private State _state;

    public RowReader(RowTable<TRow> table, IEnumerable<TRow> rows)
    {
        _table = table;
        _rows = rows.GetEnumerator();
    }

    private enum State
    {
        // No row was read yet, or the reader only looked ahead for one.
        New,
        Ahead,
        OnRow,
        Ended,
        Closed,
    }

    public override int FieldCount => _table.Columns.Count;

    public override int Depth => 0;

    public override int RecordsAffected => -1;

    public override bool IsClosed => _state == State.Closed;

    public override bool HasRows
    {
        get
        {
            CheckOpen();
            if (_state == State.New)
            {
                HasRowsAtAll = _rows.MoveNext();
                _state = State.Ahead;
            }

            return HasRowsAtAll;
        }
    }

    private bool HasRowsAtAll { get; set; }

    public override object this[int ordinal] => GetValue(ordinal);

    public override object this[string name] => GetValue(GetOrdinal(name));

    public override bool Read()
    {
        CheckOpen();
        var isOnRow = _state switch
        {
            State.New => HasRows,
            State.Ahead => HasRowsAtAll,
            State.OnRow => _rows.MoveNext(),
            _ => false,
        };
        _state = isOnRow ? State.OnRow : State.Ended;
        return isOnRow;
    }

    public override bool NextResult()
    {
        CheckOpen();
        _state = State.Ended;
        return false;
    }

    public override void Close()
    {
        if (_state != State.Closed)
        {
            _state = State.Closed;
            _rows.Dispose();
        }
    }

    public override string GetName(int ordinal) => Column(ordinal).Name;

    [return: DynamicallyAccessedMembers(TypeMembers)]
    public override Type GetFieldType(int ordinal) => Column(ordinal).Type;

    public override string GetDataTypeName(int ordinal) => Column(ordinal).Type.Name;

    public override int GetOrdinal(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        var found = Find(StringComparison.Ordinal);
        found = found < 0 ? Find(StringComparison.OrdinalIgnoreCase) : found;
        if (found < 0)
        {
            // CA2201: DbDataReader.GetOrdinal throws this exception by contract.
#pragma warning disable CA2201
            throw new IndexOutOfRangeException(
                $"The table {_table.Schema[0].Table} has no column '{name}'. "
                    + $"Its columns are {string.Join(", ", _table.Columns.Select(column => column.Name))}.");
#pragma warning restore CA2201
        }

        return found;

        int Find(StringComparison comparison)
        {
            for (var i = 0; i < _table.Columns.Count; i++)
            {
                if (string.Equals(_table.Columns[i].Name, name, comparison))
                {
                    return i;
                }
            }

            return -1;
        }
    }

    public override bool IsDBNull(int ordinal) => Column(ordinal).IsNull(Row(), _codePoints);

    public override object GetValue(int ordinal) => Column(ordinal).GetObject(Row(), _codePoints) ?? DBNull.Value;

    public override int GetValues(object[] values)
    {
        ArgumentNullException.ThrowIfNull(values);
        var count = Math.Min(values.Length, FieldCount);
        for (var i = 0; i < count; i++)
        {
            values[i] = GetValue(i);
        }

        return count;
    }

    public override T GetFieldValue<T>(int ordinal)
    {
        if (Column(ordinal) is ITypedColumn<TRow, T> column)
        {
            return column.TryGet(Row(), _codePoints, out var value) ? value : throw Null(ordinal);
        }

        var any = GetValue(ordinal);
        return any switch
        {
            T same => same,
            DBNull when default(T) is null => default!,
            DBNull => throw Null(ordinal),

            // Many callers represent a day only as its midnight, and ask for every whole number as a long.
            DateOnly day when typeof(T) == typeof(DateTime) || typeof(T) == typeof(DateTime?) => (T)(object)day.ToDateTime(default),
            int number when typeof(T) == typeof(long) || typeof(T) == typeof(long?) => (T)(object)(long)number,
            int number when typeof(T) == typeof(double) || typeof(T) == typeof(double?) => (T)(object)(double)number,
            int number when typeof(T) == typeof(decimal) || typeof(T) == typeof(decimal?) => (T)(object)(decimal)number,
            _ => throw new InvalidCastException($"The column '{GetName(ordinal)}' contains values of type {GetDataTypeName(ordinal)}, not {typeof(T).Name}."),
        };
    }

    public override string GetString(int ordinal) => GetFieldValue<string>(ordinal);

    public override int GetInt32(int ordinal) => GetFieldValue<int>(ordinal);

    public override long GetInt64(int ordinal) => GetFieldValue<long>(ordinal);

    public override double GetDouble(int ordinal) => GetFieldValue<double>(ordinal);

    public override decimal GetDecimal(int ordinal) => GetFieldValue<decimal>(ordinal);

    public override DateTime GetDateTime(int ordinal) => GetFieldValue<DateTime>(ordinal);

    public override bool GetBoolean(int ordinal) => GetFieldValue<bool>(ordinal);

    public override byte GetByte(int ordinal) => GetFieldValue<byte>(ordinal);

    public override char GetChar(int ordinal) => GetFieldValue<char>(ordinal);

    public override short GetInt16(int ordinal) => GetFieldValue<short>(ordinal);

    public override float GetFloat(int ordinal) => GetFieldValue<float>(ordinal);

    public override Guid GetGuid(int ordinal) => GetFieldValue<Guid>(ordinal);

    public override long GetBytes(int ordinal, long dataOffset, byte[]? buffer, int bufferOffset, int length) =>
        throw new InvalidCastException($"The column '{GetName(ordinal)}' contains values of type {GetDataTypeName(ordinal)}, not bytes.");

    public override long GetChars(int ordinal, long dataOffset, char[]? buffer, int bufferOffset, int length)
    {
        var text = GetString(ordinal);
        if (buffer is null)
        {
            return text.Length;
        }

        ArgumentOutOfRangeException.ThrowIfNegative(dataOffset);
        var start = (int)Math.Min(dataOffset, text.Length);
        var count = Math.Min(length, text.Length - start);
        text.AsSpan(start, count).CopyTo(buffer.AsSpan(bufferOffset));
        return count;
    }

    public override IEnumerator GetEnumerator() => new DbEnumerator(this, closeReader: false);

    public ReadOnlyCollection<DbColumn> GetColumnSchema() => new([.. _table.Schema]);

    public override DataTable GetSchemaTable()
    {
        CheckOpen();
        return RowSchema.Make(_table.Schema);
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            Close();
        }

        base.Dispose(disposing);
    }

    private RowColumn<TRow> Column(int ordinal)
    {
        CheckOpen();

        // CA2201: the getters of DbDataReader throw this exception by contract.
#pragma warning disable CA2201
        return (uint)ordinal < (uint)FieldCount
            ? _table.Columns[ordinal]
            : throw new IndexOutOfRangeException($"The table {_table.Schema[0].Table} has columns 0 to {FieldCount - 1}; column {ordinal} does not exist.");
#pragma warning restore CA2201
    }

    private TRow Row() => _state == State.OnRow
        ? _rows.Current
        : throw new InvalidOperationException(_state == State.Ended ? "The last row has been read." : "Call Read before you get a value.");

    private void CheckOpen()
    {
        if (_state == State.Closed)
        {
            throw new InvalidOperationException("The reader is closed.");
        }
    }

    private InvalidCastException Null(int ordinal) => new($"The column '{GetName(ordinal)}' is null in this row. Call IsDBNull before you get the value.");
}
