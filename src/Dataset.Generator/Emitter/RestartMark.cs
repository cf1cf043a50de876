using System.Globalization;
using Dataset.Image;
using Dataset.Text;

namespace Dataset.Emitter;

/// <summary>
/// Writes a constant that changes with segments. Hot reload would put new segments under articles that have read parts of the old ones, and new names
/// on lists that count in the old order. The value of a constant it cannot change (ENC0011): it applies nothing, and asks for a restart.
/// </summary>
internal static class RestartMark
{
    /// <summary>Writes the constant.</summary>
    /// <param name="writer">Where to.</param>
    /// <param name="name">The name of the first member that holds one of the segments.</param>
    /// <param name="segments">The segments.</param>
    public static void Emit(CodeWriter writer, string name, params EquatableArray<byte>[] segments)
    {
        var hash = 0UL;
        foreach (var segment in segments)
        {
            hash = unchecked((hash * 31) + UnitHash.ComputeUtf8(segment.AsSpan()));
        }

        writer.Line();
        writer.Line("// Hot reload cannot change a constant: an edit of the data restarts the program, whose objects would go on with what they have read.");
        writer.Line("private const ulong " + SegmentNames.Mark(name) + " = 0x" + hash.ToString("x16", CultureInfo.InvariantCulture) + ";");
    }
}
