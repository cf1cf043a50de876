using System.Threading;
using System.Threading.Tasks;
using Dataset.Completion.Literals;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Dataset.Completion;

/// <summary>A kind of place at which a literal names something in a corpus.</summary>
internal interface ILiteralPlace
{
    /// <summary>Whether a literal is at such a place, judged only by syntax.</summary>
    bool HasShape(LiteralExpressionSyntax literal);

    /// <summary>Suggests values for the place; none if it is not such a place after all.</summary>
    Task<Suggestions> SuggestAsync(Document document, LiteralAt literal, CancellationToken cancellation);

    /// <summary>Describes the <see cref="Suggestion.Subject"/> of a suggestion; null if it does not exist.</summary>
    Task<string?> DescribeAsync(Document document, LiteralAt literal, string subject, CancellationToken cancellation);
}
