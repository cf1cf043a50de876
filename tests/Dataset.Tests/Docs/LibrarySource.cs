using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.IO;
using System.Linq;
using Basic.Reference.Assemblies;
using Dataset.Tests.Helpers;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Dataset.Tests.Docs;

/// <summary>A name in the library's code, its symbol, the folders that declare the symbol, and whether the name is bound.</summary>
internal sealed record UsedName(string Room, SyntaxNode Node, ISymbol? Symbol, ImmutableArray<string> Rooms, bool IsBound)
{
    /// <summary>The file and the line. Like <see cref="Text"/>, it is created only for messages, because there are hundreds of thousands of names.</summary>
    public string Place => $"{LibrarySource.GetPath(Node.SyntaxTree)}:{Node.GetLocation().GetLineSpan().StartLinePosition.Line + 1}";

    /// <summary>The symbol, or the name if it is not bound.</summary>
    public string Text => Symbol?.ToString() ?? Node.ToString();
}

/// <summary>The sources of the library as the compiler binds them, without the output of generators.</summary>
internal static class LibrarySource
{
    public static string Root { get; } = Repository.GetPath("src/Dataset");

    public static CSharpCompilation Compilation { get; } = CSharpCompilation.Create(
        "Dataset", GetFiles().Select(Parse), Net80.References.All,
        new(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));

    private static readonly ConcurrentDictionary<ISymbol, ImmutableArray<string>> SymbolRooms = new(SymbolEqualityComparer.Default);

    // Lazy, because threads that need the class cannot run while it is being initialized.
    private static readonly Lazy<ImmutableArray<UsedName>> LazyNames = new(() => [.. Compilation.SyntaxTrees.AsParallel().SelectMany(GetNames)]);

    /// <summary>All names in the code of the folders, comments excluded.</summary>
    public static ImmutableArray<UsedName> Names => LazyNames.Value;

    /// <summary>Returns the path of a file below the root, with slashes.</summary>
    public static string GetPath(SyntaxTree tree) => Path.GetRelativePath(Root, tree.FilePath).Replace('\\', '/');

    /// <summary>Returns the first folder of a file's path.</summary>
    public static string GetRoom(SyntaxTree tree) => GetPath(tree).Split('/')[0];

    private static IEnumerable<string> GetFiles() => Directory.EnumerateDirectories(Root)
        .Where(folder => Path.GetFileName(folder) is not ("bin" or "obj"))
        .SelectMany(folder => Directory.EnumerateFiles(folder, "*.cs", SearchOption.AllDirectories)).Order(StringComparer.Ordinal);

    private static SyntaxTree Parse(string file) => CSharpSyntaxTree.ParseText(
        File.ReadAllText(file), new(LanguageVersion.Latest, DocumentationMode.None, preprocessorSymbols: ["NET", "NET8_0_OR_GREATER"]), file);

    private static IEnumerable<UsedName> GetNames(SyntaxTree tree)
    {
        var model = Compilation.GetSemanticModel(tree);
        var room = GetRoom(tree);
        foreach (var node in tree.GetRoot().DescendantNodes().Where(node => node is SimpleNameSyntax or ImplicitObjectCreationExpressionSyntax))
        {
            var symbol = model.GetSymbolInfo(node).Symbol;
            var isBound = symbol is not null || IsNameless(node, model);
            var rooms = symbol is null ? [] : SymbolRooms.GetOrAdd(symbol.OriginalDefinition, GetRooms);
            if (!isBound || rooms is [_, ..])
            {
                yield return new(room, node, symbol, rooms, isBound);
            }
        }
    }

    // Identifiers that are not names: nameof, the parts of its argument that can be a method group, and contextual keywords.
    private static bool IsNameless(SyntaxNode node, SemanticModel model) =>
        model.GetMemberGroup(node) is [_, ..] || node.ToString() is "nameof" or "_" or "notnull" or "unmanaged";

    // A member of a partial type belongs to the file that declares it; an implicit member, such as a default constructor, to the files of its type.
    private static ImmutableArray<string> GetRooms(ISymbol symbol) =>
        symbol is INamedTypeSymbol or IMethodSymbol or IPropertySymbol or IFieldSymbol or IEventSymbol
        ? [.. GetDeclarations(symbol).Select(at => GetRoom(at.SyntaxTree)).Distinct()]
        : [];

    private static ImmutableArray<SyntaxReference> GetDeclarations(ISymbol symbol) =>
        symbol.DeclaringSyntaxReferences is [] && symbol.ContainingType is { } type ? type.DeclaringSyntaxReferences : symbol.DeclaringSyntaxReferences;
}
