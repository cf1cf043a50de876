using System.Collections.Immutable;
using System.Linq;
using System.Threading.Tasks;
using Dataset.CodeFixes.Syntax;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace Dataset.CodeFixes.Names;

/// <summary>DS0011: removes an entity or an alias that no article mentions.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(UnusedNameFix))]
public sealed class UnusedNameFix : CodeFixProvider
{
    internal const string Key = "DS0011.Remove";

    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds => ImmutableArray.Create("DS0011");

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => RemoveAllProvider.Instance;

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        if (await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false) is not { } root)
        {
            return;
        }

        foreach (var diagnostic in context.Diagnostics)
        {
            if (FindRemoved(root, diagnostic.Location.SourceSpan) is { } node)
            {
                var title = node is AttributeSyntax attribute ? $"Remove {Show(GetName(attribute))}" : $"Remove alias {Show(node)}";
                var action = FixActions.Make(context.Document.Project.Solution, title, Key, (edits, _) => Removal.Remove(edits, [node]));
                context.RegisterCodeFix(action, diagnostic);
            }
        }
    }

    /// <summary>Finds the node to remove: the attribute of a full name, the argument or element of an alias; null if the place is neither.</summary>
    internal static SyntaxNode? FindRemoved(SyntaxNode root, SourceSpan span) => AttributeFinder.FindItem(root, span) switch
    {
        AttributeArgumentSyntax { Parent.Parent: AttributeSyntax attribute } argument when argument == GetName(attribute) => attribute,
        { } item => item,
        null => null,
    };

    private static AttributeArgumentSyntax? GetName(AttributeSyntax attribute) =>
        attribute.ArgumentList?.Arguments.FirstOrDefault(static argument => argument.NameColon?.Name.Identifier.ValueText == "name")
            ?? attribute.ArgumentList?.Arguments.FirstOrDefault(static argument => argument.NameEquals is null && argument.NameColon is null);

    private static string Show(SyntaxNode? node) => node?.DescendantNodesAndSelf().OfType<ExpressionSyntax>().FirstOrDefault() switch
    {
        LiteralExpressionSyntax literal => $"'{FixActions.Shorten(literal.Token.ValueText)}'",
        { } expression => expression.ToString(),
        null => "",
    };
}
