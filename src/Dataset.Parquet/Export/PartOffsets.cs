using System.Collections.Generic;

namespace Dataset.Parquet.Export;

/// <summary>What rows of a part are called in the whole: places and indexes count on from those of the parts before.</summary>
internal sealed class PartOffsets
{
    private readonly Dictionary<string, int> _evidence = [];
    private int _articles;

    /// <summary>Makes a row of a part one of the whole.</summary>
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

    /// <summary>Counts a part whose rows are all written.</summary>
    public void Add(Corpus part)
    {
        _articles += part.Articles.Count;
        foreach (var claim in part.Claims)
        {
            _evidence[claim.Id] = _evidence.GetValueOrDefault(claim.Id) + claim.Evidence.Count;
        }
    }
}
