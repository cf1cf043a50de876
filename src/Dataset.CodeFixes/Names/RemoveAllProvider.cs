using System.Collections.Immutable;
using System.Linq;
using System.Threading.Tasks;
using Dataset.CodeFixes.Syntax;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace Dataset.CodeFixes.Names;

/// <summary>
/// Removes all unused names of a document at once: several aliases of one attribute share commas, so they cannot be removed separately and merged.
/// </summary>
internal sealed class RemoveAllProvider : DocumentBasedFixAllProvider
{
    public static readonly RemoveAllProvider Instance = new();

    private RemoveAllProvider()
    {
    }

    protected override string GetFixAllTitle(FixAllContext fixAllContext) => "Remove unused names";

    protected override async Task<Document?> FixAllAsync(FixAllContext fixAllContext, Document document, ImmutableArray<Diagnostic> diagnostics)
    {
        if (await document.GetSyntaxRootAsync(fixAllContext.CancellationToken).ConfigureAwait(false) is not { } root)
        {
            return null;
        }

        var nodes = diagnostics.Select(diagnostic => UnusedNameFix.FindRemoved(root, diagnostic.Location.SourceSpan)).OfType<SyntaxNode>();
        var edits = new SolutionEdits(document.Project.Solution);
        Removal.Remove(edits, nodes.ToList());
        return (await edits.ApplyAsync(fixAllContext.CancellationToken).ConfigureAwait(false)).GetDocument(document.Id);
    }
}
