using System;
using System.Diagnostics;

namespace Dataset;

/// <summary>How far a <see cref="CorpusStream"/> has come.</summary>
/// <param name="Articles">How many articles were read.</param>
/// <param name="BytesRead">How many bytes of the files were read.</param>
/// <param name="Bytes">How many bytes the files have; not less than <paramref name="BytesRead"/>.</param>
[DebuggerDisplay("{ToString(),nq}")]
public readonly record struct CorpusStreamProgress(int Articles, long BytesRead, long Bytes)
{
    /// <summary>Articles and bytes.</summary>
    /// <returns>For example <c>3,072 articles, 20,041,231 of 241,380,149 bytes</c>.</returns>
    public override string ToString() => FormattableString.Invariant($"{Articles:N0} articles, {BytesRead:N0} of {Bytes:N0} bytes");
}
