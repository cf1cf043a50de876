using System;
using System.Diagnostics;

namespace Dataset;

/// <summary>Specifies facts about an article that its text does not state, for a corpus that is created at run time.</summary>
/// <param name="Key">The key of the article.</param>
[DebuggerDisplay("{Key,nq}")]
public sealed record ArticleOptions(string Key)
{
    /// <summary>
    /// Gets the name that the article's member would have in a compiled corpus, a C# identifier. If it is <see langword="null"/>, the name is derived from the
    /// key.
    /// </summary>
    public string? Name { get; init; }

    /// <summary>Gets the publisher of the article.</summary>
    public string? Publisher { get; init; }

    /// <summary>
    /// Gets the URL of the article, an absolute <c>http</c> or <c>https</c> address. Any other address is ignored and reported in <see cref="Corpus.Issues"/>.
    /// </summary>
    public Uri? Url { get; init; }

    /// <summary>Gets the day of publication. Relative dates in the article are resolved from it.</summary>
    public DateOnly? Published { get; init; }
}
