#pragma warning disable CA1822
using System.Collections.Generic;
namespace Dataset.Text.FrontMatter
{
}
namespace Dataset.Text.Markdown
{
    internal static class MarkdownReader { public static MarkdownReading Read(string text, bool isMdx) => new(default, default); }
    internal static class InlineReader { public static void Read(string text, EquatableArray<TextSpan> lines, ISet<string> labels, bool isMdx, List<InlineSpan> spans) { } }
    internal sealed class TextProjection { public TextProjection(string text, EquatableArray<InlineSpan> spans) { Text = text; Running = text; } public string Text { get; } public string Running { get; }
        public int ToSource(int p) => p; public TextSpan ToSource(TextSpan p) => p; public int FromSource(int p) => p; }
}
