using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Dataset.Diagnostics;
using Dataset.Emitter;
using Dataset.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Dataset.Inputs;

/// <summary>Reads a class with <c>[Corpus]</c>. The result contains no symbols or syntax except for the places where issues may be reported.</summary>
internal static class CorpusReader
{
    public const string AttributeName = "Dataset.CorpusAttribute";

    // Without escapes: the code that writes a name escapes it.
    private static readonly SymbolDisplayFormat PlainNames = new(
        typeQualificationStyle: SymbolDisplayTypeQualificationStyle.NameAndContainingTypesAndNamespaces);

    /// <summary>Whether a node may be a corpus class; the compiler does not allow the attribute on an enum or a delegate.</summary>
    public static bool IsType(SyntaxNode node, CancellationToken cancellation) => node is TypeDeclarationSyntax;

    /// <summary>Whether a type is the attribute of a corpus class.</summary>
    public static bool IsAttribute(INamedTypeSymbol? type) =>
        type is { Name: "CorpusAttribute", ContainingType: null, ContainingNamespace: { Name: "Dataset", ContainingNamespace.IsGlobalNamespace: true } };

    /// <summary>
    /// Reads the class with all its parts. The compiler calls this method after every edit, so it includes a part in another file and a
    /// constant in a third one. A class with the attribute on two parts, which the compiler does not allow, is read twice.
    /// </summary>
    public static DeclaredCorpus Read(GeneratorAttributeSyntaxContext context, CancellationToken cancellation)
    {
        var declared = Read((INamedTypeSymbol)context.TargetSymbol, (TypeDeclarationSyntax)context.TargetNode, cancellation);
        var reportsNames = RuleSettings.IsReported("DS0022", context.SemanticModel, cancellation);
        return declared with { Class = declared.Class with { ReportsNames = reportsNames } };
    }

    /// <summary>Reads a class by its symbol; returns null if none of its parts in source code has the attribute.</summary>
    public static DeclaredCorpus? Read(INamedTypeSymbol type, CancellationToken cancellation)
    {
        foreach (var attribute in type.GetAttributes())
        {
            if (IsAttribute(attribute.AttributeClass)
                && attribute.ApplicationSyntaxReference?.GetSyntax(cancellation).FirstAncestorOrSelf<TypeDeclarationSyntax>() is { } part)
            {
                return Read(type, part, cancellation);
            }
        }

        return null;
    }

    private static DeclaredCorpus Read(INamedTypeSymbol type, TypeDeclarationSyntax part, CancellationToken cancellation)
    {
        var place = SourcePlace.Of(part.Identifier);
        var issues = new List<SourceIssue>();
        foreach (var (complaint, member) in FindComplaints(type, cancellation))
        {
            issues.Add(SourceIssue.At(member ?? place, "DS0001", type.Name, complaint));
        }

        // During typing, a class may not have a name yet; the compiler reports that.
        var isValid = issues.Count == 0 && type.Name.Length > 0;
        var space = type.ContainingNamespace is { IsGlobalNamespace: false } containing ? containing.ToDisplayString(PlainNames) : "";
        var fullName = space.Length == 0 ? type.MetadataName : space + "." + type.MetadataName;
        var declarations = DeclarationReader.Read(type, place, cancellation);
        issues.AddRange(declarations.Issues);
        var corpus = new CorpusClass(
            new CorpusName(fullName, space, type.Name, Stem: "", isValid),
            type.DeclaredAccessibility == Accessibility.Public,
            !string.IsNullOrEmpty(type.GetDocumentationCommentXml(cancellationToken: cancellation)),
            declarations.Corpus,
            declarations.Schema);
        return new(corpus, new CorpusPlaces(fullName, declarations.Places, new EquatableArray<SourceIssue>(issues)));
    }

    // The faults of the class, and their places if these are not the class itself.
    private static IEnumerable<(string Complaint, SourcePlace? Place)> FindComplaints(INamedTypeSymbol type, CancellationToken cancellation)
    {
        if (type.ContainingType is not null)
        {
            yield return ("must not be nested in another type", null);
        }

        if (type.IsRecord || !type.IsStatic)
        {
            yield return ("must be a static class", null);
        }

        if (type.Arity > 0)
        {
            yield return ("must not be generic", null);
        }

        if (type.IsFileLocal)
        {
            yield return ("must not be file-local", null);
        }

        foreach (var reference in type.DeclaringSyntaxReferences)
        {
            if (reference.GetSyntax(cancellation) is TypeDeclarationSyntax part && !part.Modifiers.Any(SyntaxKind.PartialKeyword))
            {
                yield return ("must be partial", null);
                break;
            }
        }

        var isTyped = type.GetAttributes().Any(static attribute => attribute.AttributeClass is { Name: "FrontMatterAttribute", Arity: 1 });
        foreach (var name in isTyped ? CorpusEmitter.Members.Append(CorpusEmitter.SchemaProperty) : CorpusEmitter.Members)
        {
            if (type.Name == name)
            {
                yield return ("has the same name as one of its generated members; rename it", null);
            }
            else if (type.GetMembers(name) is { IsEmpty: false } members)
            {
                yield return ($"declares '{name}', which is the name of a generated member", SourcePlace.Of(members[0]));
            }
        }
    }
}
