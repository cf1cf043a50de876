using System.Collections.Generic;
using System.Collections.Immutable;
using System.Threading;
using Dataset.Diagnostics;
using Dataset.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Dataset.Inputs;

/// <summary>Reads a class with <c>[Corpus]</c>; nothing of symbol or syntax leaves it.</summary>
internal static class CorpusReader
{
    public const string AttributeName = "Dataset.CorpusAttribute";

    // The members that are generated into the class itself.
    private static readonly string[] Generated =
    [
        "Corpus", "Articles", "People", "Organizations", "Places", "Events", "Claims", "Paragraphs", "Sentences", "Quotes", "Mentions", "Dates",
        "ArticleTable", "PersonTable", "OrganizationTable", "PlaceTable", "EventTable", "ClaimTable", "Data",
    ];

    /// <summary>Reads the classes that spell the attribute, where it is not another one of its name.</summary>
    public static EquatableArray<DeclaredCorpus> Read((ImmutableArray<SpelledCorpora> Files, Compilation Compilation) pair, CancellationToken cancellation)
    {
        var corpora = new List<DeclaredCorpus>();
        foreach (var file in pair.Files)
        {
            foreach (var spelled in file.Classes)
            {
                if (Read(spelled, pair.Compilation, cancellation) is { } corpus)
                {
                    corpora.Add(corpus);
                }
            }
        }

        return new(corpora);
    }

    /// <summary>Reads one of them.</summary>
    public static DeclaredCorpus? Read(SpelledCorpus spelled, Compilation compilation, CancellationToken cancellation) =>
        compilation.GetSemanticModel(spelled.Syntax.SyntaxTree).GetDeclaredSymbol(spelled.Syntax, cancellation) is { } type
            && spelled.Read(type, compilation, cancellation) is { } declarations ? Read(type, spelled.Syntax, declarations, cancellation) : null;

    /// <summary>Reads a class that has the attribute under another name.</summary>
    public static DeclaredCorpus Read(GeneratorAttributeSyntaxContext context, CancellationToken cancellation)
    {
        var type = (INamedTypeSymbol)context.TargetSymbol;
        var syntax = (TypeDeclarationSyntax)context.TargetNode;
        return Read(type, syntax, DeclarationReader.Read(type, syntax, cancellation), cancellation);
    }

    private static DeclaredCorpus Read(INamedTypeSymbol type, TypeDeclarationSyntax syntax, DeclarationsRead declarations, CancellationToken cancellation)
    {
        var place = FileSpan.Of(syntax.Identifier);
        var issues = new List<LocatedIssue>();
        foreach (var (complaint, member) in FindComplaints(type, cancellation))
        {
            issues.Add(LocatedIssue.At(member ?? place, "DS0001", type.Name, complaint));
        }

        // While someone types, a class has no name yet; the compiler tells.
        var isValid = issues.Count == 0 && type.Name.Length > 0;
        var space = type.ContainingNamespace is { IsGlobalNamespace: false } containing ? containing.ToDisplayString(PlainNames) : "";
        var fullName = space.Length == 0 ? type.MetadataName : space + "." + type.MetadataName;
        issues.AddRange(declarations.Issues);
        var corpus = new CorpusClass(
            new CorpusName(fullName, space, type.Name, Stem: "", isValid),
            type.DeclaredAccessibility == Accessibility.Public,
            !string.IsNullOrEmpty(type.GetDocumentationCommentXml(cancellationToken: cancellation)),
            declarations.Corpus);
        return new(corpus, new CorpusPlaces(fullName, declarations.Places, new EquatableArray<LocatedIssue>(issues)));
    }

    // Without escapes: who writes a name escapes it.
    private static SymbolDisplayFormat PlainNames { get; } = new(
        typeQualificationStyle: SymbolDisplayTypeQualificationStyle.NameAndContainingTypesAndNamespaces);

    // What is wrong with the class, and where, if that is not the class itself.
    private static IEnumerable<(string Complaint, FileSpan? Place)> FindComplaints(INamedTypeSymbol type, CancellationToken cancellation)
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
            yield return ("must not be local to its file", null);
        }

        foreach (var reference in type.DeclaringSyntaxReferences)
        {
            if (reference.GetSyntax(cancellation) is TypeDeclarationSyntax part && !IsPartial(part))
            {
                yield return ("must be partial", null);
                break;
            }
        }

        foreach (var name in Generated)
        {
            if (type.Name == name)
            {
                yield return ("has the name of one of its generated members; give it another", null);
            }
            else if (type.GetMembers(name) is { IsEmpty: false } members)
            {
                yield return ($"declares '{name}', which is the name of a generated member", FileSpan.Of(members[0]));
            }
        }
    }

    private static bool IsPartial(TypeDeclarationSyntax syntax)
    {
        foreach (var modifier in syntax.Modifiers)
        {
            if (modifier.ValueText == "partial")
            {
                return true;
            }
        }

        return false;
    }
}
