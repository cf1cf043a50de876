using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace Dataset.CodeFixes.Syntax;

/// <summary>
/// Removes any number of attributes, arguments and array elements at once. An array or attribute list that becomes empty is also removed,
/// and so are the lines of the list. Comments are kept.
/// </summary>
internal static class Removal
{
    /// <summary>Removes nodes, which may be in several trees.</summary>
    public static void Remove(SolutionEdits edits, IEnumerable<SyntaxNode> nodes)
    {
        foreach (var tree in nodes.GroupBy(static node => node.SyntaxTree))
        {
            var removed = new HashSet<SyntaxNode>(tree);
            RemoveEmptied(removed);
            removed.RemoveWhere(node => node.Ancestors().Any(removed.Contains));
            foreach (var parent in removed.GroupBy(static node => node.Parent))
            {
                switch (parent.Key)
                {
                    case AttributeArgumentListSyntax list:
                        SeparatedItems.Remove(edits, list.Arguments, removed);
                        break;
                    case InitializerExpressionSyntax list:
                        SeparatedItems.Remove(edits, list.Expressions, removed);
                        break;
                    case CollectionExpressionSyntax list:
                        SeparatedItems.Remove(edits, list.Elements, removed);
                        break;
                    case AttributeListSyntax list:
                        SeparatedItems.Remove(edits, list.Attributes, removed);
                        break;
                    case MemberDeclarationSyntax type:
                        RemoveLists(edits, type, removed);
                        break;
                }
            }
        }
    }

    // From the inside out: the argument of an array without elements, then the list without attributes.
    private static void RemoveEmptied(HashSet<SyntaxNode> removed)
    {
        foreach (var parent in removed.Select(static node => node.Parent).Distinct().ToList())
        {
            if (parent is InitializerExpressionSyntax or CollectionExpressionSyntax
                && parent.ChildNodes().All(removed.Contains)
                && parent.FirstAncestorOrSelf<AttributeArgumentSyntax>() is { } argument)
            {
                removed.Add(argument);
            }
            else if (parent is AttributeListSyntax { Parent: not null } list && list.Attributes.All(removed.Contains))
            {
                removed.Add(list);
            }
        }
    }

    private static void RemoveLists(SolutionEdits edits, MemberDeclarationSyntax type, HashSet<SyntaxNode> removed)
    {
        var text = type.SyntaxTree.GetText();
        var spans = new List<SourceSpan>();
        foreach (var list in type.AttributeLists.Where(removed.Contains))
        {
            // Adjacent lists on one line are removed as one.
            if (spans.Count > 0 && IsBlank(text, spans[spans.Count - 1].End, list.SpanStart))
            {
                spans[spans.Count - 1] = SourceSpan.FromBounds(spans[spans.Count - 1].Start, list.Span.End);
            }
            else
            {
                spans.Add(list.Span);
            }
        }

        foreach (var span in spans)
        {
            edits.Replace(type.SyntaxTree, Widen(text, span), "");
        }
    }

    // Whole lines if they contain nothing else; otherwise, with the spaces that separate the span from its neighbors.
    private static SourceSpan Widen(SourceText text, SourceSpan span)
    {
        var first = text.Lines.GetLineFromPosition(span.Start);
        var last = text.Lines.GetLineFromPosition(span.End);
        var startsLine = IsBlank(text, first.Start, span.Start);
        var endsLine = IsBlank(text, span.End, last.End);
        int start = span.Start, end = span.End;
        if (startsLine && endsLine)
        {
            return SourceSpan.FromBounds(first.Start, last.EndIncludingLineBreak);
        }

        while (!endsLine && end < last.End && text[end] is ' ' or '\t')
        {
            end++;
        }

        while (endsLine && start > first.Start && text[start - 1] is ' ' or '\t')
        {
            start--;
        }

        return SourceSpan.FromBounds(start, end);
    }

    private static bool IsBlank(SourceText text, int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            if (text[i] is not (' ' or '\t'))
            {
                return false;
            }
        }

        return true;
    }
}
