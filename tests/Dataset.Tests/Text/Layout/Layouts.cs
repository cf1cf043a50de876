using System;
using System.Collections.Generic;
using System.Linq;
using Dataset.Text;

namespace Dataset.Tests.Text.Layout;

/// <summary>Stories to which tests add lines, and readings formatted as strings.</summary>
internal static class Layouts
{
    public const string Headline = "A harbour town gets its second ferry";
    public const string Lead = "The council of the harbour town approved a second ferry route on Monday after a long debate, officials said.";
    public const string Second = "Opponents had asked for a delay of at least six months, and for a study of the noise in the bay.";
    public const string Third = "\"We waited for ten years,\" said the mayor. \"Nobody can say that this came as a surprise.\"";

    /// <summary>Returns the lines, separated by blank lines.</summary>
    public static string Spaced(params string[] lines) => string.Join("\n\n", lines);

    public static string Slice(this string text, TextSpan span) => text.Substring(span.Start, span.Length);

    public static string[] Slices(this string text, IEnumerable<TextSpan> spans) => spans.Select(span => text.Slice(span)).ToArray();

    /// <summary>Returns every block except separators, as <c>Kind: its first words</c>.</summary>
    public static string[] Show(string text) =>
        LayoutReader.Read(text).Blocks
            .Where(block => block.Kind != BlockKind.Separator)
            .Select(block => $"{block.Kind}: {FirstWords(text.Slice(block.Span))}")
            .ToArray();

    private static string FirstWords(string text) => string.Join(' ', text.Split((char[])[' ', '\n'], StringSplitOptions.RemoveEmptyEntries).Take(3));
}
