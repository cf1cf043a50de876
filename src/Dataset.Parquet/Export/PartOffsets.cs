using System.Collections.Generic;

namespace Dataset.Parquet.Export;

/// <summary>Converts rows of a part to rows of the whole: positions and indexes continue from the earlier parts.</summary>
internal sealed class PartOffsets
{
    private readonly Dictionary<string, int> _evidence = [];
    private int _articles;

    /// <summary>Converts a row of a part to a row of the whole.</summary>
    public void Adjust(CorpusTable table, IReadOnlyList<CorpusTableColumn> columns, object[] row)
    {
        for (var i = 0; i < row.Length; i++)
        {
            var before = (table, columns[i].ColumnName) switch
            {
                (CorpusTable.Articles, "position") => _articles,
                (CorpusTable.Evidence, "evidence") => _evidence.GetValueOrDefault((string)row[0]),
                _ => 0,
            };
            if (before > 0)
            {
                row[i] = (int)row[i] + before;
            }
        }
    }

    /// <summary>Counts a part after all of its rows are written.</summary>
    public void Add(Corpus part)
    {
        _articles += part.Articles.Count;
        foreach (var claim in part.Claims)
        {
            _evidence[claim.Id] = _evidence.GetValueOrDefault(claim.Id) + claim.Evidence.Count;
        }
    }
}
