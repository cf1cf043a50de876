using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace Dataset.CodeFixes.Syntax;

/// <summary>Removes items of a comma-separated list, of which at least one remains.</summary>
internal static class SeparatedItems
{
    public static void Remove<T>(SolutionEdits edits, SeparatedSyntaxList<T> list, HashSet<SyntaxNode> removed)
        where T : SyntaxNode
    {
        for (var i = 0; i < list.Count; i++)
        {
            if (!removed.Contains(list[i]))
            {
                continue;
            }

            var first = i;
            while (i + 1 < list.Count && removed.Contains(list[i + 1]))
            {
                i++;
            }

            // With the comma before them, or the comma after them if they are first.
            if (first > 0)
            {
                Remove(edits, list, first, i, SourceSpan.FromBounds(list.GetSeparator(first - 1).SpanStart, list[i].Span.End), first - 1);
            }
            else if (i + 1 < list.Count)
            {
                Remove(edits, list, first, i, SourceSpan.FromBounds(list[first].SpanStart, list[i + 1].SpanStart), first);
            }
        }
    }

    private static void Remove<T>(SolutionEdits edits, SeparatedSyntaxList<T> list, int first, int last, SourceSpan span, int separator)
        where T : SyntaxNode
    {
        var tree = list[first].SyntaxTree;
        if (!HasComment(list[first].Parent!, span))
        {
            edits.Replace(tree, span, "");
            return;
        }

        // Comments between them are kept.
        for (var i = first; i <= last; i++)
        {
            edits.Replace(tree, list[i].Span, "");
            edits.Replace(tree, list.GetSeparator(separator + i - first).Span, "");
        }
    }

    private static bool HasComment(SyntaxNode parent, SourceSpan span) =>
        parent.DescendantTrivia().Any(trivia => span.OverlapsWith(trivia.Span) && !trivia.IsKind(SyntaxKind.WhitespaceTrivia) && !trivia.IsKind(
            SyntaxKind.EndOfLineTrivia));
}
