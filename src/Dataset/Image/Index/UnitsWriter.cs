using System.Collections.Generic;
using Dataset.Text;

namespace Dataset.Image.Index;

/// <summary>Writes how many positions the units of some articles have, which says in which unit a position lies.</summary>
internal sealed class UnitsWriter
{
    private readonly ByteBuffer _units = new();
    private readonly List<int> _starts = [];

    /// <summary>How many bytes the units have so far.</summary>
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

    /// <summary>The segment.</summary>
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
