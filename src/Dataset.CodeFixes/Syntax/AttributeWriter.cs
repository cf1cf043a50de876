using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Dataset.Emitter;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace Dataset.CodeFixes.Syntax;

/// <summary>Writes new attributes, each on its own line, in the style of their neighbors.</summary>
internal static class AttributeWriter
{
    /// <summary>Returns the attribute on one line, for titles.</summary>
    public static string Write(string name, IEnumerable<string> arguments) => "[" + name + "(" + string.Join(", ", arguments) + ")]";

    /// <summary>Returns strings as arguments.</summary>
    public static IEnumerable<string> Texts(IEnumerable<string> values) => values.Select(Literal.String);

    /// <summary>
    /// Adds an attribute to a corpus class. <paramref name="name"/> is its class name without <c>Attribute</c>; the arguments are expressions.
    /// </summary>
    public static void Add(
        SolutionEdits edits, Compilation compilation, INamedTypeSymbol type, string name, IEnumerable<string> arguments, CancellationToken cancellation)
    {
        if (AttributePlacement.FindNeighbor(type, name + "Attribute", cancellation) is not { Parent: AttributeListSyntax list } neighbor)
        {
            return;
        }

        var text = list.SyntaxTree.GetText(cancellation);
        var model = compilation.GetSemanticModel(list.SyntaxTree);
        var written = Write(AttributeNames.Choose(model, neighbor, name), arguments);
        edits.Insert(list.SyntaxTree, GetPosition(list), GetLineEnd(text, list) + GetIndentation(text, list) + written);
    }

    // At the end of the line, after a comment there; if the declaration continues on that line, immediately after the list.
    private static int GetPosition(AttributeListSyntax list)
    {
        var trivia = list.GetTrailingTrivia();
        return trivia.Count > 0 && trivia.Last() is { } last && last.IsKind(Microsoft.CodeAnalysis.CSharp.SyntaxKind.EndOfLineTrivia)
            ? last.SpanStart
            : list.Span.End;
    }

    private static string GetIndentation(SourceText text, AttributeListSyntax list)
    {
        var line = text.Lines.GetLineFromPosition(list.SpanStart).ToString();
        return line.Substring(0, line.Length - line.TrimStart(' ', '\t').Length);
    }

    private static string GetLineEnd(SourceText text, AttributeListSyntax list)
    {
        foreach (var line in text.Lines.Skip(text.Lines.IndexOf(list.Span.End)).Concat(text.Lines))
        {
            if (line.EndIncludingLineBreak > line.End)
            {
                return text.ToString(SourceSpan.FromBounds(line.End, line.EndIncludingLineBreak));
            }
        }

        return "\n";
    }
}
