using System.Collections.Generic;
using System.Threading;
using Dataset.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Dataset.Inputs;

/// <summary>Finds the type declarations on which an attribute is spelled <c>[Corpus]</c>; what it means there, only a compilation tells.</summary>
internal static class CorpusFinder
{
    private const string Name = "Corpus", FullName = "CorpusAttribute";

    /// <summary>Those of a file. It looks at declarations only, never into a member.</summary>
    public static SpelledCorpora Find(SyntaxTree tree, CancellationToken cancellation)
    {
        List<SpelledCorpus>? found = null;
        var open = new Stack<SyntaxList<MemberDeclarationSyntax>>();
        open.Push(tree.GetRoot(cancellation) is CompilationUnitSyntax unit ? unit.Members : default);
        while (open.Count > 0)
        {
            foreach (var member in open.Pop())
            {
                if (member is BaseNamespaceDeclarationSyntax space)
                {
                    open.Push(space.Members);
                }
                else if (member is TypeDeclarationSyntax type)
                {
                    open.Push(type.Members);
                    if (IsSpelled(type))
                    {
                        (found ??= []).Add(new(type));
                    }
                }
            }
        }

        return new(found is null ? default : new EquatableArray<SpelledCorpus>(found));
    }

    /// <summary>Whether a type has attributes of which none is spelled so: one of them may be an alias.</summary>
    public static bool IsOther(SyntaxNode node, CancellationToken cancellation) => node is TypeDeclarationSyntax type && !IsSpelled(type);

    private static bool IsSpelled(TypeDeclarationSyntax type)
    {
        foreach (var list in type.AttributeLists)
        {
            foreach (var attribute in list.Attributes)
            {
                if (IsCorpus(attribute.Name))
                {
                    return true;
                }
            }
        }

        return false;
    }

    private static bool IsCorpus(NameSyntax name) => name switch
    {
        SimpleNameSyntax simple => simple.Identifier.ValueText is Name or FullName,
        QualifiedNameSyntax qualified => IsCorpus(qualified.Right),
        AliasQualifiedNameSyntax qualified => IsCorpus(qualified.Name),
        _ => false,
    };
}
