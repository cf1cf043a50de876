using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Dataset.CodeFixes.Syntax;

/// <summary>
/// Chooses the place of a new attribute of a corpus class: after the last one of its kind, on the part of the class that has most of them;
/// without one, in the same way after the attributes that declare entities or, without those, after <c>[Corpus]</c>.
/// </summary>
internal static class AttributePlacement
{
    private static readonly string[] Entities = ["PersonAttribute", "OrganizationAttribute", "PlaceAttribute", "EventAttribute"];

    /// <summary>Finds the attribute after which an attribute of class <paramref name="name"/> goes; null if the type has no library attributes.</summary>
    public static AttributeSyntax? FindNeighbor(INamedTypeSymbol type, string name, CancellationToken cancellation)
    {
        var attributes = new List<(string Name, AttributeSyntax Syntax)>();
        foreach (var data in type.GetAttributes())
        {
            if (data.AttributeClass is { ContainingNamespace: { Name: "Dataset", ContainingNamespace.IsGlobalNamespace: true } } attribute
                && data.ApplicationSyntaxReference?.GetSyntax(cancellation) is AttributeSyntax syntax)
            {
                attributes.Add((attribute.Name, syntax));
            }
        }

        return FindLast(attributes.Where(x => x.Name == name))
            ?? FindLast(attributes.Where(static x => Entities.Contains(x.Name)))
            ?? FindLast(attributes.Where(static x => x.Name == "CorpusAttribute"));
    }

    private static AttributeSyntax? FindLast(IEnumerable<(string Name, AttributeSyntax Syntax)> attributes) => attributes
        .GroupBy(static x => x.Syntax.FirstAncestorOrSelf<TypeDeclarationSyntax>()!)
        .OrderByDescending(static part => part.Count())
        .ThenBy(static part => part.Key.SyntaxTree.FilePath, StringComparer.Ordinal)
        .ThenBy(static part => part.Key.SpanStart)
        .FirstOrDefault()?
        .OrderBy(static x => x.Syntax.SpanStart).Last().Syntax;
}
