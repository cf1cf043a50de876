using System.Collections.Immutable;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace Dataset.CodeFixes.Names;

/// <summary>DS0022: declares a name that articles mention, with its other forms as aliases.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(DeclareNameFix))]
public sealed class DeclareNameFix : CodeFixProvider
{
    internal const string Key = "DS0022.Declare";

    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds => ImmutableArray.Create("DS0022");

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => DeclareAllProvider.Instance;

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        foreach (var diagnostic in context.Diagnostics)
        {
            if (FoundName.From(diagnostic) is { } name
                && await FoundName.FindTypeAsync(context.Document, diagnostic, context.CancellationToken).ConfigureAwait(false) is var (compilation, type))
            {
                var action = FixActions.Make(context.Document.Project.Solution, $"Declare {name.Attribute}", Key,
                    (edits, cancellation) => name.Declare(edits, compilation, type, cancellation));
                context.RegisterCodeFix(action, diagnostic);
            }
        }
    }
}
