using System.Collections.Generic;
using Dataset.Text;

namespace Dataset.Image.Index;

/// <summary>Writes the number of positions in each unit of some articles, which determines the unit of a position.</summary>
internal sealed class UnitsWriter
{
    private readonly ByteBuffer _units = new();
    private readonly List<int> _starts = [];

    /// <summary>The size of the units so far in bytes.</summary>
    public int Size => _units.Length;

    /// <summary>Adds the units of the next article.</summary>
    public void Add(EquatableArray<int> units)
    {
        _starts.Add(_units.Length);
        foreach (var positions in units.AsSpan())
        {
            CompactNumber.Write(_units, positions);
        }
    }

    /// <summary>Returns the segment.</summary>
    public byte[] ToSegment()
    {
        _starts.Add(_units.Length);
        var segment = new SegmentWriter(SegmentKind.Index, Size + 1024);
        IntColumn.Write(segment, _starts);
        segment.WriteBytes(_units.Written);
        segment.EndColumn();
        return segment.ToArray();
    }
}
