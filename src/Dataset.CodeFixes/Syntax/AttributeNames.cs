using System;
using System.Collections.Generic;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Dataset.CodeFixes.Syntax;

/// <summary>Chooses how the name of an attribute is written: as in the neighboring attribute, if that has the same meaning here.</summary>
internal static class AttributeNames
{
    public static string Choose(SemanticModel model, AttributeSyntax neighbor, string name)
    {
        foreach (var candidate in GetCandidates(model, neighbor, name))
        {
            if (Means(model, neighbor.SpanStart, candidate, name))
            {
                return candidate;
            }
        }

        return "global::Dataset." + name;
    }

    private static IEnumerable<string> GetCandidates(SemanticModel model, AttributeSyntax neighbor, string name)
    {
        // A neighbor of the same kind may be written under any name.
        if (model.GetSymbolInfo(neighbor).Symbol is { ContainingType.Name: var type } && type == name + "Attribute")
        {
            yield return neighbor.Name.ToString();
        }

        var suffix = GetLast(neighbor.Name).EndsWith("Attribute", StringComparison.Ordinal) ? "Attribute" : "";
        var qualifier = neighbor.Name switch
        {
            QualifiedNameSyntax qualified => qualified.Left + ".",
            AliasQualifiedNameSyntax qualified => qualified.Alias + "::",
            _ => "",
        };
        yield return qualifier + name + suffix;
        yield return qualifier + name;
        yield return "Dataset." + name;
    }

    private static string GetLast(NameSyntax name) => name switch
    {
        QualifiedNameSyntax qualified => qualified.Right.Identifier.ValueText,
        AliasQualifiedNameSyntax qualified => qualified.Name.Identifier.ValueText,
        SimpleNameSyntax simple => simple.Identifier.ValueText,
        _ => "",
    };

    private static bool Means(SemanticModel model, int position, string candidate, string name)
    {
        var attribute = SyntaxFactory.Attribute(SyntaxFactory.ParseName(candidate));
        var info = model.GetSpeculativeSymbolInfo(position, attribute);
        var symbol = info.Symbol ?? (info.CandidateSymbols.IsEmpty ? null : info.CandidateSymbols[0]);
        var type = symbol as INamedTypeSymbol ?? symbol?.ContainingType;
        return type is { ContainingNamespace: { Name: "Dataset", ContainingNamespace.IsGlobalNamespace: true } } && type.Name == name + "Attribute";
    }
}
