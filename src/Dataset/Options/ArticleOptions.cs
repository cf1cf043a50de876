using System;
using System.Diagnostics;

namespace Dataset;

/// <summary>States what an article's text does not, for a corpus that is made at run time.</summary>
/// <param name="Key">The article's key.</param>
[DebuggerDisplay("{Key,nq}")]
public sealed record ArticleOptions(string Key)
{
    /// <summary>The name that the article's member would have in a compiled corpus, a C# identifier; <see langword="null"/> makes one from the key.</summary>
    public string? Name { get; init; }

    /// <summary>Who published the article.</summary>
    public string? Publisher { get; init; }

    /// <summary>
    /// Where it was published; an absolute <c>http</c> or <c>https</c> address, else it is left out and <see cref="Corpus.Issues"/> tells so.
    /// </summary>
    public Uri? Url { get; init; }

    /// <summary>The day of publication. Relative dates of the article count from it.</summary>
    public DateOnly? Published { get; init; }
}
