using System.Linq;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Dataset.Completion.Tables;

/// <summary>Finds by syntax in what a literal is looked up.</summary>
internal static class TableSyntax
{
    /// <summary>The expression before the indexer, or before <c>TryGetValue</c> or <c>Contains</c>; null where the literal is no key of such a call.</summary>
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

    // What stands before the question mark whose other side has the binding.
    private static ExpressionSyntax? FindConditional(ExpressionSyntax binding) =>
        binding.Ancestors().OfType<ConditionalAccessExpressionSyntax>().FirstOrDefault(access => access.WhenNotNull.Span.Contains(binding.Span))?.Expression;
}
