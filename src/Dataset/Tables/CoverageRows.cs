using System.Diagnostics;
using Dataset.Lists;
using Dataset.Primitives;

namespace Dataset.Tables;

/// <summary>The rows of a table of coverage.</summary>
[DebuggerDisplay("Count = {Count}")]
internal sealed class CoverageRows(CoverageTable table) : CorpusList<CoverageRow>
{
    private readonly CoverageRow?[] _rows = new CoverageRow?[table.Corpus.ClaimCount];

    public override int Count => _rows.Length;

    public override CoverageRow this[int index] =>
        (uint)index >= (uint)_rows.Length ? throw Throw.Index(index, _rows.Length)
        : _rows[index] ?? Once.Publish(ref _rows[index], new(table, table.Corpus.GetClaim(index)));
}
