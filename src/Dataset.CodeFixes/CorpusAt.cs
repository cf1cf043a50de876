using System.Threading;
using System.Threading.Tasks;
using Dataset.CodeFixes.Syntax;
using Dataset.Diagnostics;
using Dataset.Editing;
using Dataset.Inputs;
using Dataset.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Dataset.CodeFixes;

/// <summary>The corpus class at a place of a document, with its declarations and articles.</summary>
internal sealed class CorpusAt
{
    private CorpusAt(Document document, Compilation compilation, SyntaxNode root, INamedTypeSymbol type, EditorCorpus corpus)
    {
        Document = document;
        Compilation = compilation;
        Root = root;
        Type = type;
        Corpus = corpus;
    }

    public Document Document { get; }

    public Solution Solution => Document.Project.Solution;

    public Compilation Compilation { get; }

    public SyntaxNode Root { get; }

    public INamedTypeSymbol Type { get; }

    public EditorCorpus Corpus { get; }

    /// <summary>Finds the corpus class whose attribute or name is at a place, or null.</summary>
    public static async Task<CorpusAt?> FindAsync(Document document, SourceSpan span, CancellationToken cancellation)
    {
        if (await document.GetSyntaxRootAsync(cancellation).ConfigureAwait(false) is not { } root
            || AttributeFinder.FindNode(root, span)?.FirstAncestorOrSelf<TypeDeclarationSyntax>() is not { } part
            || part.AttributeLists.Count == 0
            || document.Project.ParseOptions is not { } options
            || await document.Project.GetCompilationAsync(cancellation).ConfigureAwait(false) is not { } compilation
            || !compilation.ContainsSyntaxTree(root.SyntaxTree)
            || compilation.GetSemanticModel(root.SyntaxTree).GetDeclaredSymbol(part, cancellation) is not INamedTypeSymbol type
            || EditorCorpus.Read(type, compilation, document.Project.AnalyzerOptions.AdditionalFiles, options, cancellation) is not { } corpus)
        {
            return null;
        }

        return new(document, compilation, root, type, corpus);
    }

    /// <summary>Returns the index of the declaration with an attribute, or -1 if it is not among them.</summary>
    public static int IndexOf(EquatableArray<AttributePlaces> places, AttributeSyntax attribute)
    {
        for (var i = 0; i < places.Count; i++)
        {
            if (places[i].Whole.Location.SourceTree == attribute.SyntaxTree && places[i].Whole.Location.SourceSpan == attribute.Span)
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>Returns the attribute of a declaration; null if it is no longer in this compilation.</summary>
    public static AttributeSyntax? AttributeOf(AttributePlaces places, CancellationToken cancellation) =>
        NodeAt(places.Whole, cancellation)?.FirstAncestorOrSelf<AttributeSyntax>();

    /// <summary>Returns the node at a place of a declaration.</summary>
    public static SyntaxNode? NodeAt(SourcePlace place, CancellationToken cancellation) =>
        place.Location.SourceTree is { } tree ? AttributeFinder.FindNode(tree.GetRoot(cancellation), place.Location.SourceSpan) : null;
}
