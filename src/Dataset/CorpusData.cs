using System;
using System.ComponentModel;

namespace Dataset;

/// <summary>
/// Where a corpus' segments come from: constants in generated code, or bytes. Only generated code derives from this type.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class CorpusData
{
    /// <summary>How many segments there are: the corpus segment, then a reading and a links segment for each article, then the index segments.</summary>
    public abstract int SegmentCount { get; }

    /// <summary>
    /// The bytes of one segment. Segment 0 is the corpus; 1 + 2i and 2 + 2i are reading and links of the i-th article; from 1 + 2n on stand the index segments.
    /// </summary>
    /// <param name="index">The segment's number, from 0.</param>
    /// <returns>Its bytes; empty if there is no such segment.</returns>
    public abstract ReadOnlySpan<byte> GetSegment(int index);
}
