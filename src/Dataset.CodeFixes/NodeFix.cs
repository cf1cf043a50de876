using System;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace Dataset.CodeFixes;

/// <summary>Offers what replaces one node by another.</summary>
internal static class NodeFix
{
    /// <summary>The node that a diagnostic is reported at.</summary>
    public static async Task<SyntaxNode?> FindNodeAsync(CodeFixContext context)
    {
        var root = await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false);
        return root?.FindNode(context.Span, getInnermostNodeForTie: true);
    }

    /// <summary>Offers an action. All of one <paramref name="key"/> are applied together where all are to be fixed.</summary>
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

    /// <summary>What the analyzer says of a diagnostic, null if it says nothing.</summary>
    public static string? GetProperty(CodeFixContext context, string name) =>
        context.Diagnostics.First().Properties.TryGetValue(name, out var value) ? value : null;
}
