using System;
using System.Collections.Generic;
using System.Linq;

namespace Dataset.Parquet.Export;

/// <summary>The rows of a table with one row per declaration: every part has all of them, and the counts of the parts are added up.</summary>
internal sealed class DeclaredRows(IReadOnlyList<CorpusTableColumn> columns)
{
    private readonly List<object[]> _rows = [];
    private bool _isComplete;

    /// <summary>The rows, with the counts of all parts.</summary>
    public IReadOnlyList<object[]> Rows => _rows;

    /// <summary>Adds the rows of a part.</summary>
    /// <exception cref="InvalidOperationException">The rows differ from those of the earlier parts.</exception>
    public void Add(Corpus part)
    {
        using var reader = part.CreateDataReader(columns[0].Table);
        var count = 0;
        while (reader.Read())
        {
            var row = new object[reader.FieldCount];
            reader.GetValues(row);
            if (!_isComplete)
            {
                _rows.Add(row);
            }
            else if (count >= _rows.Count || !TryAdd(_rows[count], row))
            {
                throw Differ();
            }

            count++;
        }

        if (count < _rows.Count)
        {
            throw Differ();
        }

        _isComplete = true;
    }

    private bool TryAdd(object[] sums, object[] row)
    {
        for (var i = 0; i < row.Length; i++)
        {
            if (columns[i].DataType == typeof(int))
            {
                sums[i] = (int)sums[i] + (int)row[i];
            }
            else if (!Equals(sums[i], row[i]))
            {
                return false;
            }
        }

        return true;
    }

    private InvalidOperationException Differ() =>
        new($"The parts do not declare the same {columns[0].Table.ToString().ToLowerInvariant()}. Use the same declarations for all, as CorpusStream does.");
}
