using System.ComponentModel;
using System.Diagnostics;

namespace Dataset;

/// <summary>The articles of a corpus, in ordinal order of their keys.</summary>
[DebuggerDisplay("Count = {Count}")]
public class ArticleList : ArticleList<Article>
{
    /// <summary>Only generated code derives from this type.</summary>
    /// <param name="corpus">The corpus that the list belongs to.</param>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected internal ArticleList(Corpus corpus)
        : base(corpus)
    {
    }
}
