using System;
using System.Diagnostics;

namespace Dataset;

/// <summary>The progress of a <see cref="CorpusStream"/>.</summary>
/// <param name="Articles">The number of articles that were read.</param>
/// <param name="BytesRead">The number of bytes of the files that were read.</param>
/// <param name="Bytes">The total number of bytes of the files, not less than <paramref name="BytesRead"/>.</param>
[DebuggerDisplay("{ToString(),nq}")]
public readonly record struct CorpusStreamProgress(int Articles, long BytesRead, long Bytes)
{
    /// <summary>Returns the numbers of articles and bytes.</summary>
    /// <returns>A string such as <c>3,072 articles, 20,041,231 of 241,380,149 bytes</c>.</returns>
    public override string ToString() => FormattableString.Invariant($"{Articles:N0} articles, {BytesRead:N0} of {Bytes:N0} bytes");
}
