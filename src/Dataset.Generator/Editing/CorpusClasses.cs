using System;
using System.Collections.Generic;
using System.Runtime.CompilerServices;
using System.Threading;
using Dataset.Inputs;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Dataset.Editing;

/// <summary>
/// Finds the corpus classes of a compilation when the driver's own index is not available. A tree is walked once, and only classes that have an attribute with
/// the right name are bound.
/// </summary>
internal static class CorpusClasses
{
    private static readonly ConditionalWeakTable<SyntaxTree, Candidates> Known = new();

    /// <summary>Finds the classes, each once, in no particular order.</summary>
    public static List<INamedTypeSymbol> Find(Compilation compilation, CancellationToken cancellation)
    {
        var trees = new List<(SyntaxTree Tree, Candidates Candidates)>();
        var globals = new HashSet<string>(StringComparer.Ordinal);
        foreach (var tree in compilation.SyntaxTrees)
        {
            cancellation.ThrowIfCancellationRequested();
            if (!Known.TryGetValue(tree, out var candidates))
            {
                candidates = Known.GetValue(tree, found => Candidates.In(found, cancellation));
            }

            globals.UnionWith(candidates.GlobalAliases);
            trees.Add((tree, candidates));
        }

        var seen = new HashSet<INamedTypeSymbol>(SymbolEqualityComparer.Default);
        var classes = new List<INamedTypeSymbol>();
        foreach (var (tree, candidates) in trees)
        {
            foreach (var (type, names) in candidates.Types)
            {
                cancellation.ThrowIfCancellationRequested();
                if (candidates.MayBeCorpus(names, globals)
                    && compilation.GetSemanticModel(tree).GetDeclaredSymbol(type, cancellation) is { } symbol
                    && HasAttribute(symbol)
                    && seen.Add(symbol))
                {
                    classes.Add(symbol);
                }
            }
        }

        return classes;
    }

    private static bool HasAttribute(INamedTypeSymbol type)
    {
        foreach (var attribute in type.GetAttributes())
        {
            if (CorpusReader.IsAttribute(attribute.AttributeClass))
            {
                return true;
            }
        }

        return false;
    }

    // The types of a tree that have attributes, and the names that may refer to the attribute.
    private sealed class Candidates
    {
        private readonly HashSet<string> _aliases = new(StringComparer.Ordinal);

        public List<(TypeDeclarationSyntax Type, List<string> Names)> Types { get; } = [];

        public List<string> GlobalAliases { get; } = [];

        public static Candidates In(SyntaxTree tree, CancellationToken cancellation)
        {
            var candidates = new Candidates();
            if (tree.GetRoot(cancellation) is CompilationUnitSyntax unit)
            {
                candidates.AddUsings(unit.Usings);
                candidates.AddMembers(unit.Members);
            }

            return candidates;
        }

        public bool MayBeCorpus(List<string> names, HashSet<string> globals) =>
            names.Exists(name => IsCorpus(name) || _aliases.Contains(name) || globals.Contains(name));

        private static bool IsCorpus(string name) => name is "Corpus" or "CorpusAttribute";

        private void AddUsings(SyntaxList<UsingDirectiveSyntax> directives)
        {
            foreach (var directive in directives)
            {
                if (directive.Alias is { } alias && directive.NamespaceOrType is NameSyntax name && IsCorpus(LastOf(name)))
                {
                    _aliases.Add(alias.Name.Identifier.ValueText);
                    if (!directive.GlobalKeyword.IsKind(SyntaxKind.None))
                    {
                        GlobalAliases.Add(alias.Name.Identifier.ValueText);
                    }
                }
            }
        }

        private void AddMembers(SyntaxList<MemberDeclarationSyntax> members)
        {
            foreach (var member in members)
            {
                if (member is BaseNamespaceDeclarationSyntax space)
                {
                    AddUsings(space.Usings);
                    AddMembers(space.Members);
                }
                else if (member is TypeDeclarationSyntax type)
                {
                    AddType(type);
                    AddMembers(type.Members);
                }
            }
        }

        private void AddType(TypeDeclarationSyntax type)
        {
            var names = new List<string>();
            foreach (var list in type.AttributeLists)
            {
                foreach (var attribute in list.Attributes)
                {
                    names.Add(LastOf(attribute.Name));
                }
            }

            if (names.Count > 0)
            {
                Types.Add((type, names));
            }
        }

        private static string LastOf(NameSyntax name) => name switch
        {
            QualifiedNameSyntax qualified => qualified.Right.Identifier.ValueText,
            AliasQualifiedNameSyntax qualified => qualified.Name.Identifier.ValueText,
            SimpleNameSyntax simple => simple.Identifier.ValueText,
            _ => "",
        };
    }
}
