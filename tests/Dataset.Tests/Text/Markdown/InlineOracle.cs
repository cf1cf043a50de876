using System.Collections.Generic;
using System.Linq;
using System.Text;
using Dataset.Text;
using Dataset.Text.Markdown;
using Markdig;
using Markdig.Extensions.EmphasisExtras;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Dataset.Tests.Text.Markdown;

/// <summary>
/// Returns the visible text of a paragraph, once from Markdig, and once from the reader and the projection. A line end counts as a space, because Markdig keeps
/// no line ends in code. Lines are trimmed, so no example has spaces before a line end inside code.
/// </summary>
internal static class InlineOracle
{
    private static readonly MarkdownPipeline Pipeline =
        new MarkdownPipelineBuilder().UseEmphasisExtras(EmphasisExtraOptions.Strikethrough).UseAutoLinks().Build();

    /// <summary>Returns whether the text is exactly one paragraph.</summary>
    public static bool IsParagraph(string text, string definitions) => Parse(text, definitions).Count(x => x is not LinkReferenceDefinitionGroup) == 1
        && Parse(text, definitions)[0] is ParagraphBlock;

    public static string Expected(string text, string definitions = "")
    {
        var visible = new StringBuilder();
        Walk(((ParagraphBlock)Parse(text, definitions)[0]).Inline!, visible);
        return visible.ToString().Replace('\n', ' ');
    }

    public static string Actual(string text, params string[] labels)
    {
        var lines = Lines(text);
        var first = lines[0].Start;
        return new TextProjection(text, Spans(text, labels)).Text[first..].Replace('\n', ' ');
    }

    public static List<InlineSpan> Spans(string text, string[] labels, bool isMdx = false)
    {
        var spans = new List<InlineSpan>();
        InlineReader.Read(text, new EquatableArray<TextSpan>(Lines(text)), new HashSet<string>(labels.Select(label => LinkDefinitions.FoldLabel(label, 0,
            label.Length))), isMdx, spans);
        return spans;
    }

    /// <summary>Returns the content of each line, trimmed.</summary>
    public static List<TextSpan> Lines(string text)
    {
        var lines = new List<TextSpan>();
        var start = 0;
        foreach (var line in text.Split('\n'))
        {
            var trimmed = line.Trim(' ', '\t');
            lines.Add(new TextSpan(start + (trimmed.Length == 0 ? line.Length : line.IndexOf(trimmed[0])), trimmed.Length));
            start += line.Length + 1;
        }

        return lines;
    }

    private static MarkdownDocument Parse(string text, string definitions) => Markdig.Markdown.Parse(text + "\n\n" + definitions, Pipeline);

    private static void Walk(ContainerInline container, StringBuilder visible)
    {
        foreach (var inline in container)
        {
            switch (inline)
            {
                case LiteralInline literal:
                    visible.Append(literal.Content.AsSpan());
                    break;
                case CodeInline code:
                    visible.Append(code.Content);
                    break;
                case HtmlEntityInline entity:
                    visible.Append(entity.Transcoded.AsSpan());
                    break;
                case AutolinkInline address:
                    visible.Append(address.Url);
                    break;
                case LineBreakInline:
                    visible.Append('\n');
                    break;
                case LinkInline { IsImage: true }:
                    break;
                case DelimiterInline delimiter:
                    visible.Append(delimiter.ToLiteral());
                    Walk(delimiter, visible);
                    break;
                case ContainerInline inner:
                    Walk(inner, visible);
                    break;
            }
        }
    }
}
