using System.Collections.Generic;
using System.Globalization;

namespace Dataset.Emitter;

/// <summary>
/// Writes the method that finds a segment by its number: a tree of switches. One switch over thousands of arms costs tens of milliseconds of
/// compilation when it is first called, a tree of small ones about one.
/// </summary>
internal static class SegmentTable
{
    private const int Bits = 5;
    private const int Arms = 1 << Bits;

    public static void Emit(CodeWriter writer, IReadOnlyList<string> segments)
    {
        var level = 0;
        for (long reach = Arms; reach < segments.Count; reach <<= Bits)
        {
            level++;
        }

        writer.Line("/// <inheritdoc/>");
        EmitNode(writer, segments, level, 0, "public override", "GetSegment");
    }

    // The arms of a node of level 0 are segments, those of a higher one nodes of the level below. A node is named by its level and its place in it.
    private static void EmitNode(CodeWriter writer, IReadOnlyList<string> segments, int level, int node, string modifiers, string name)
    {
        var shift = Bits * level;
        var first = node << Bits;
        var end = first;
        using (writer.Block(modifiers + " global::System.ReadOnlySpan<byte> " + name + "(int index)"))
        using (writer.Block(level == 0 ? "switch (index)" : "switch (index >> " + Number(shift) + ")"))
        {
            for (; end < first + Arms && end << shift < segments.Count; end++)
            {
                writer.Line("case " + Number(end) + ": return " + (level == 0 ? segments[end] : NameOf(level - 1, end) + "(index)") + ";");
            }

            writer.Line("default: return default;");
        }

        for (var child = first; level > 0 && child < end; child++)
        {
            writer.Line();
            EmitNode(writer, segments, level - 1, child, "private static", NameOf(level - 1, child));
        }
    }

    private static string NameOf(int level, int node) => "GetSegment" + Number(level) + "_" + Number(node);

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);
}
