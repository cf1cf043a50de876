using System.Collections.Generic;
using System.Globalization;

namespace Dataset.Emitter;

/// <summary>
/// Writes a method that finds a segment by number: a tree of switches. One switch with thousands of arms costs tens of milliseconds of JIT
/// compilation when it is first called; a tree of small ones costs about one.
/// </summary>
internal static class SegmentTable
{
    // The first access of a program waits for one node of each level: small nodes, but more of them.
    private const int Bits = 3;
    private const int Arms = 1 << Bits;

    /// <summary>Writes the method.</summary>
    /// <param name="writer">The writer.</param>
    /// <param name="method">The modifiers and the name of the method, and the name of its parameter.</param>
    /// <param name="segments">The expressions that it returns for the numbers from 0.</param>
    public static void Emit(CodeWriter writer, (string Modifiers, string Name, string Parameter) method, IReadOnlyList<string> segments)
    {
        var level = 0;
        for (long reach = Arms; reach < segments.Count; reach <<= Bits)
        {
            level++;
        }

        writer.Line("/// <inheritdoc/>");
        new Tree(writer, method.Name, method.Parameter, segments).Emit(level, 0, method.Modifiers, method.Name);
    }

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);

    private sealed class Tree(CodeWriter writer, string method, string parameter, IReadOnlyList<string> segments)
    {
        // The arms of a node of level 0 are segments; those of a higher node are nodes of the level below. A node is named by its level and its position in it.
        public void Emit(int level, int node, string modifiers, string name)
        {
            var shift = Bits * level;
            var first = node << Bits;
            var end = first;
            using (writer.Block(modifiers + " global::System.ReadOnlySpan<byte> " + name + "(int " + parameter + ")"))
            using (writer.Block(level == 0 ? "switch (" + parameter + ")" : "switch (" + parameter + " >> " + Number(shift) + ")"))
            {
                for (; end < first + Arms && end << shift < segments.Count; end++)
                {
                    writer.Line("case " + Number(end) + ": return " + (level == 0 ? segments[end] : NameOf(level - 1, end) + "(" + parameter + ")") + ";");
                }

                writer.Line("default: return default;");
            }

            for (var child = first; level > 0 && child < end; child++)
            {
                writer.Line();
                Emit(level - 1, child, "private static", NameOf(level - 1, child));
            }
        }

        private string NameOf(int level, int node) => method + Number(level) + "_" + Number(node);
    }
}
