using System.Diagnostics;
using System.Linq;

namespace Dataset.Lists;

/// <summary>A group of a lookup that is also a list.</summary>
[DebuggerDisplay("{Key}, Count = {Count}")]
internal abstract class GroupList<TKey, T>(TKey key) : CorpusList<T>, IGrouping<TKey, T>
    where T : class
{
    public TKey Key => key;
}
