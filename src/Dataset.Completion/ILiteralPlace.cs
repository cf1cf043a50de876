using System.Threading;
using System.Threading.Tasks;
using Dataset.Completion.Literals;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Dataset.Completion;

/// <summary>A kind of place where a literal names something of a corpus.</summary>
internal interface ILiteralPlace
{
    /// <summary>Whether a literal stands at such a place by syntax alone.</summary>
    bool HasShape(LiteralExpressionSyntax literal);

    /// <summary>What could stand there; nothing where it is no such place after all.</summary>
    Task<Suggestions> SuggestAsync(Document document, LiteralAt literal, CancellationToken cancellation);

    /// <summary>Describes the <see cref="Suggestion.Subject"/> of a suggestion; null where there is no such thing.</summary>
    Task<string?> DescribeAsync(Document document, LiteralAt literal, string subject, CancellationToken cancellation);
}
