using System;
using Dataset.CompilerServices;

namespace Dataset.Storage;

/// <summary>Segments that were created at run time.</summary>
internal sealed class SegmentData(byte[][] segments) : CorpusData
{
    public override int SegmentCount => segments.Length;

    public override ReadOnlySpan<byte> GetSegment(int index) => (uint)index < (uint)segments.Length ? segments[index] : default;
}
