using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace Dataset.CodeFixes.Syntax;

/// <summary>Finds the attribute at the place of a diagnostic or of the caret, and the list item that a value is.</summary>
internal static class AttributeFinder
{
    /// <summary>Finds the attribute around a place, or null.</summary>
    public static AttributeSyntax? Find(SyntaxNode root, SourceSpan span) => FindNode(root, span)?.FirstAncestorOrSelf<AttributeSyntax>();

    /// <summary>Finds the innermost node around a place.</summary>
    public static SyntaxNode? FindNode(SyntaxNode root, SourceSpan span) =>
        root.FullSpan.Contains(span) ? root.FindNode(span, getInnermostNodeForTie: true) : null;

    /// <summary>
    /// Finds the list item that a value of an attribute is: an argument, or an element of an array or of a collection expression; null if the place is not
    /// exactly one of them.
    /// </summary>
    public static SyntaxNode? FindItem(SyntaxNode root, SourceSpan span)
    {
        for (var node = FindNode(root, span); node is not null && node.Span == span; node = node.Parent)
        {
            if (node is AttributeArgumentSyntax or CollectionElementSyntax || node.Parent is InitializerExpressionSyntax)
            {
                return node;
            }

            // A parameter name before the value is included.
            if (node.Parent is AttributeArgumentSyntax { NameColon: not null } argument)
            {
                return argument;
            }
        }

        return null;
    }
}
