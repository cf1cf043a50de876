using System;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace Dataset.CodeFixes;

/// <summary>Offers fixes that replace one node with another.</summary>
internal static class NodeFix
{
    /// <summary>Finds the node at which a diagnostic is reported.</summary>
    public static async Task<SyntaxNode?> FindNodeAsync(CodeFixContext context)
    {
        var root = await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false);
        return root?.FindNode(context.Span, getInnermostNodeForTie: true);
    }

    /// <summary>Offers an action. All actions with the same <paramref name="key"/> are applied together by Fix All.</summary>
    public static void Offer(CodeFixContext context, string title, string key, SyntaxNode node, Func<SyntaxNode> replacement) => context.RegisterCodeFix(
        CodeAction.Create(
            title,
            async cancellation =>
            {
                var root = await context.Document.GetSyntaxRootAsync(cancellation).ConfigureAwait(false);
                return context.Document.WithSyntaxRoot(root!.ReplaceNode(node, replacement()));
            },
            key),
        context.Diagnostics);

    /// <summary>Returns a property of the diagnostic, or null if it does not have it.</summary>
    public static string? GetProperty(CodeFixContext context, string name) =>
        context.Diagnostics.First().Properties.TryGetValue(name, out var value) ? value : null;
}
