using System.Collections.Generic;
using System.Linq;
using Dataset.Text;

namespace Dataset.Tests.Text.Layout;

/// <summary>Shows a reading as strings.</summary>
internal static class Layouts
{
    public static LayoutReading Read(params string[] lines) => LayoutReader.Read(string.Join('\n', lines));

    public static string Slice(this string text, TextSpan span) => text.Substring(span.Start, span.Length);

    public static string[] Slices(this string text, IEnumerable<TextSpan> spans) => spans.Select(span => text.Slice(span)).ToArray();

    /// <summary>Every block but the separators, as <c>Kind: text</c>, long ones cut.</summary>
    public static string[] Show(params string[] lines)
    {
        var text = string.Join('\n', lines);
        return LayoutReader.Read(text).Blocks
            .Where(block => block.Kind != BlockKind.Separator)
            .Select(block => $"{block.Kind}: {Cut(text.Slice(block.Span))}")
            .ToArray();
    }

    private static string Cut(string text) => text.Length <= 40 ? text : text[..40];
}
