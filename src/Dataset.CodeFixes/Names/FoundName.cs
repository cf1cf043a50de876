using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Dataset.CodeFixes.Syntax;
using Dataset.Diagnostics;
using Dataset.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Dataset.CodeFixes.Names;

/// <summary>A name that DS0022 reports.</summary>
/// <param name="Kind">The kind of entity.</param>
/// <param name="Name">The full name.</param>
/// <param name="Aliases">Its other forms.</param>
internal sealed record FoundName(EntityKind Kind, string Name, IReadOnlyList<string> Aliases)
{
    /// <summary>The attribute that declares the name, as shown in a title.</summary>
    public string Attribute => AttributeWriter.Write(Kind.ToString(), Arguments);

    private IEnumerable<string> Arguments => AttributeWriter.Texts(Aliases.Prepend(Name));

    /// <summary>Reads the properties of a diagnostic; null if they do not describe a name.</summary>
    public static FoundName? From(Diagnostic diagnostic)
    {
        if (!diagnostic.Properties.TryGetValue(DiagnosticProperties.Name, out var name) || string.IsNullOrEmpty(name)
            || !diagnostic.Properties.TryGetValue(DiagnosticProperties.Kind, out var kind) || !Enum.TryParse<EntityKind>(kind, out var parsed)
            || !Enum.IsDefined(typeof(EntityKind), parsed))
        {
            return null;
        }

        var aliases = diagnostic.Properties.TryGetValue(DiagnosticProperties.Aliases, out var lines) ? lines ?? "" : "";
        return new(parsed, name!, aliases.Split(['\n'], StringSplitOptions.RemoveEmptyEntries));
    }

    /// <summary>Finds the corpus class at which a diagnostic is reported.</summary>
    public static async Task<(Compilation Compilation, INamedTypeSymbol Type)?> FindTypeAsync(
        Document document, Diagnostic diagnostic, CancellationToken cancellation)
    {
        if (await document.GetSyntaxRootAsync(cancellation).ConfigureAwait(false) is not { } root
            || AttributeFinder.FindNode(root, diagnostic.Location.SourceSpan)?.FirstAncestorOrSelf<TypeDeclarationSyntax>() is not { } part
            || await document.Project.GetCompilationAsync(cancellation).ConfigureAwait(false) is not { } compilation
            || !compilation.ContainsSyntaxTree(root.SyntaxTree))
        {
            return null;
        }

        return compilation.GetSemanticModel(root.SyntaxTree).GetDeclaredSymbol(part, cancellation) is INamedTypeSymbol type ? (compilation, type) : null;
    }

    /// <summary>Adds the attribute to the class.</summary>
    public void Declare(SolutionEdits edits, Compilation compilation, INamedTypeSymbol type, CancellationToken cancellation) =>
        AttributeWriter.Add(edits, compilation, type, Kind.ToString(), Arguments, cancellation);
}
