using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading.Tasks;
using Dataset.CodeFixes.Syntax;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace Dataset.CodeFixes.Names;

/// <summary>
/// Declares all names at once. They are added to documents other than the one where they are reported, several at the same position, so neither the batch
/// fixer nor a document-based provider can do it.
/// </summary>
internal sealed class DeclareAllProvider : FixAllProvider
{
    public static readonly DeclareAllProvider Instance = new();

    private DeclareAllProvider()
    {
    }

    public override IEnumerable<FixAllScope> GetSupportedFixAllScopes() => [FixAllScope.Document, FixAllScope.Project, FixAllScope.Solution];

    public override Task<CodeAction?> GetFixAsync(FixAllContext fixAllContext) => Task.FromResult<CodeAction?>(CodeAction.Create(
        "Declare all names", cancellation => FixAsync(fixAllContext.WithCancellationToken(cancellation)), DeclareNameFix.Key));

    private static async Task<Solution> FixAsync(FixAllContext context)
    {
        IEnumerable<Document> documents = context.Scope switch
        {
            FixAllScope.Document => context.Document is { } document ? [document] : [],
            FixAllScope.Project => context.Project.Documents,
            _ => context.Solution.Projects.Where(project => project.Language == context.Project.Language).SelectMany(static project => project.Documents),
        };
        var edits = new SolutionEdits(context.Solution);
        foreach (var document in documents)
        {
            await DeclareAsync(context, document, edits).ConfigureAwait(false);
        }

        return await edits.ApplyAsync(context.CancellationToken).ConfigureAwait(false);
    }

    private static async Task DeclareAsync(FixAllContext context, Document document, SolutionEdits edits)
    {
        // In a fixed order: analyzers report in any order.
        var diagnostics = await context.GetDocumentDiagnosticsAsync(document).ConfigureAwait(false);
        var found = diagnostics.Select(static diagnostic => (Diagnostic: diagnostic, Name: FoundName.From(diagnostic)))
            .Where(static item => item.Name is not null)
            .OrderBy(static item => item.Name!.Kind).ThenBy(static item => item.Name!.Name, StringComparer.Ordinal);
        foreach (var (diagnostic, name) in found)
        {
            if (await FoundName.FindTypeAsync(document, diagnostic, context.CancellationToken).ConfigureAwait(false) is var (compilation, type))
            {
                name!.Declare(edits, compilation, type, context.CancellationToken);
            }
        }
    }
}
