using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Dataset.Analyzers;

/// <summary>Texts that someone wrote as they stand: literals, and constants made of them.</summary>
internal static class WrittenText
{
    /// <summary>
    /// The text of an expression; null if it is none, or is put together from what may mean another thing than a key: <c>nameof</c>, an interpolation.
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
