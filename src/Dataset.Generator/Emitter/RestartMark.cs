using System.Globalization;
using Dataset.Image;
using Dataset.Text;

namespace Dataset.Emitter;

/// <summary>
/// Writes a constant that changes with segments. Hot reload would give new segments to articles that have read parts of the old ones, and new names to lists
/// that count in the old order. It cannot change the value of a constant (ENC0011), so it applies nothing and requests a restart.
/// </summary>
internal static class RestartMark
{
    /// <summary>Writes the constant.</summary>
    /// <param name="writer">The writer.</param>
    /// <param name="name">The name of the first member that contains one of the segments.</param>
    /// <param name="segments">The segments.</param>
    public static void Emit(CodeWriter writer, string name, params EquatableArray<byte>[] segments)
    {
        var hash = 0UL;
        foreach (var segment in segments)
        {
            hash = unchecked((hash * 31) + UnitHash.ComputeUtf8(segment.AsSpan()));
        }

        writer.Line();
        writer.Line("// Hot reload cannot change a constant: an edit of the data restarts the program, because existing objects would retain the old data.");
        writer.Line("private const ulong " + SegmentNames.Mark(name) + " = 0x" + hash.ToString("x16", CultureInfo.InvariantCulture) + ";");
    }
}
