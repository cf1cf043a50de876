using System.Linq;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Dataset.Completion.Tables;

/// <summary>Finds by syntax the expression in which a literal is looked up.</summary>
internal static class TableSyntax
{
    /// <summary>Finds the expression before the indexer, <c>TryGetValue</c> or <c>Contains</c>; null if the literal is not a key of such a call.</summary>
    public static ExpressionSyntax? Find(LiteralExpressionSyntax literal) =>
        literal.Parent is not ArgumentSyntax { Parent: BaseArgumentListSyntax list } argument
        || (list.Arguments[0] != argument && argument.NameColon is null)
            ? null
            : list.Parent switch
            {
                ElementAccessExpressionSyntax access => access.Expression,
                ElementBindingExpressionSyntax binding => FindConditional(binding),
                InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax member } when IsLookUp(member.Name) => member.Expression,
                InvocationExpressionSyntax { Expression: MemberBindingExpressionSyntax member } when IsLookUp(member.Name) => FindConditional(member),
                _ => null,
            };

    private static bool IsLookUp(SimpleNameSyntax name) => name.Identifier.ValueText is "TryGetValue" or "Contains";

    // The expression before the question mark whose other side contains the binding.
    private static ExpressionSyntax? FindConditional(ExpressionSyntax binding) =>
        binding.Ancestors().OfType<ConditionalAccessExpressionSyntax>().FirstOrDefault(access => access.WhenNotNull.Span.Contains(binding.Span))?.Expression;
}
