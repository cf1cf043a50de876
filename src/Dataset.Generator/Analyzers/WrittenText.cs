using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Dataset.Analyzers;

/// <summary>Strings that appear literally in source code: literals, and constants composed of literals.</summary>
internal static class WrittenText
{
    /// <summary>
    /// Returns the string of an expression; null if it is not constant, or contains an expression whose text may not be a key: <c>nameof</c>, an interpolation.
    /// </summary>
    public static string? Get(IOperation expression)
    {
        if (expression.ConstantValue is not { HasValue: true, Value: string text })
        {
            return null;
        }

        if (expression is ILiteralOperation)
        {
            return text;
        }

        foreach (var part in expression.DescendantsAndSelf())
        {
            if (part is INameOfOperation or IInterpolatedStringOperation)
            {
                return null;
            }
        }

        return text;
    }
}
