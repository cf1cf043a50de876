using System.Diagnostics;
using Dataset.Lists;
using Dataset.Primitives;

namespace Dataset.Tables;

/// <summary>The columns of a table of coverage.</summary>
[DebuggerDisplay("Count = {Count}")]
internal sealed class CoverageColumns(CoverageTable table) : CorpusList<CoverageColumn>
{
    private readonly CoverageColumn?[] _columns = new CoverageColumn?[table.Corpus.ArticleCount];

    public override int Count => _columns.Length;

    public override CoverageColumn this[int index] =>
        (uint)index >= (uint)_columns.Length ? throw Throw.Index(index, _columns.Length)
        : _columns[index] ?? Once.Publish(ref _columns[index], new(table, table.Corpus.GetArticle(index)));
}
