using System.Collections.Immutable;
using System.Threading.Tasks;
using Dataset.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Dataset.CodeFixes;

/// <summary>Replaces a literal key that does not exist with the nearest existing one (DS1001), or its indexer with the member of that key.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(UnknownKeyFix))]
internal sealed class UnknownKeyFix : CodeFixProvider
{
    /// <summary>The equivalence key of fixes that use the nearest key.</summary>
    public const string Key = "Dataset.UseNearest";

    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create("DS1001");

    public override FixAllProvider GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        if (await NodeFix.FindNodeAsync(context).ConfigureAwait(false) is not { } argument)
        {
            return;
        }

        // A constant may also be used elsewhere.
        if (argument is LiteralExpressionSyntax literal && NodeFix.GetProperty(context, DiagnosticProperties.Nearest) is { } nearest)
        {
            NodeFix.Offer(context, $"Use '{nearest}'", Key, literal, () => SyntaxFactory.LiteralExpression(
                SyntaxKind.StringLiteralExpression, SyntaxFactory.Literal(nearest)).WithTriviaFrom(literal));
        }

        MemberFix.Offer(context, argument);
    }
}
