using System.ComponentModel;
using System.Diagnostics;

namespace Dataset;

/// <summary>A list of the articles of a corpus, in ordinal order of their keys.</summary>
[DebuggerDisplay("Count = {Count}")]
public class ArticleList : ArticleList<Article>
{
    /// <summary>Initializes a new instance of the <see cref="ArticleList"/> class. Only generated code derives from this type.</summary>
    /// <param name="corpus">The corpus that contains the articles.</param>
    [EditorBrowsable(EditorBrowsableState.Never)]
    protected internal ArticleList(Corpus corpus)
        : base(corpus)
    {
    }
}
