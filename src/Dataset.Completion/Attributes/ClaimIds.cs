using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Dataset.Completion.Attributes;

/// <summary>The ids of the claims of a corpus, except the one that the attribute itself declares.</summary>
internal sealed class ClaimIds : IAttributeValue
{
    public Suggestions Suggest(CorpusRequest request, CancellationToken cancellation)
    {
        var (claims, places) = (request.Corpus.Declaration.Claims, request.Corpus.Places.Claims);
        var others = Enumerable.Range(0, claims.Count).Where(i => !IsOf(places[i].Whole.Location, request.Attribute));
        return Suggestions.Named(others.Select(i => new Suggestion(claims[i].Id) { Note = claims[i].Statement }), request.Typed);
    }

    private static bool IsOf(Microsoft.CodeAnalysis.Location location, AttributeSyntax attribute) =>
        location.SourceTree == attribute.SyntaxTree && location.SourceSpan == attribute.Span;
}
