using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Dataset.Inputs;

/// <summary>
/// The parts of a type and which attribute class each name on them means. Two that are equal are proof that the attributes have the same values at the same places: it is
/// the same syntax, the classes are the same in the same reference, and an argument is a literal or made of literals, which mean the same whatever stands around them.
/// </summary>
internal sealed class AttributeClasses : IEquatable<AttributeClasses>
{
    private readonly List<Name> _names = [];

    /// <summary>Null where there is no such proof: a constant or nameof among the arguments, an attribute class of this very compilation, a name that means nothing.</summary>
    public static AttributeClasses? Find(INamedTypeSymbol type, Compilation compilation, CancellationToken cancellation)
    {
        var classes = new AttributeClasses();
        var seen = new Dictionary<string, INamedTypeSymbol?>(StringComparer.Ordinal);
        foreach (var reference in type.DeclaringSyntaxReferences)
        {
            seen.Clear();
            if (reference.GetSyntax(cancellation) is not TypeDeclarationSyntax part || !classes.Add(part, compilation, seen, cancellation))
            {
                return null;
            }
        }

        return classes;
    }

    public bool Equals(AttributeClasses? other) => other is not null && _names.SequenceEqual(other._names);

    public override bool Equals(object? obj) => Equals(obj as AttributeClasses);

    public override int GetHashCode() => _names.Count;

    // Within a part, one name has one meaning.
    private bool Add(TypeDeclarationSyntax part, Compilation compilation, Dictionary<string, INamedTypeSymbol?> seen, CancellationToken cancellation)
    {
        foreach (var list in part.AttributeLists)
        {
            foreach (var attribute in list.Attributes)
            {
                var name = attribute.Name is IdentifierNameSyntax simple ? simple.Identifier.Text : attribute.Name.ToString();
                if (!seen.TryGetValue(name, out var known))
                {
                    if (compilation.GetSemanticModel(part.SyntaxTree).GetSymbolInfo(attribute, cancellation).Symbol?.ContainingType is not { } found)
                    {
                        return false;
                    }

                    // What is no attribute of ours is not read, so it does not matter what it is.
                    known = DeclarationReader.IsOurs(found) ? found : null;
                    if (known is not null && !known.DeclaringSyntaxReferences.IsEmpty)
                    {
                        return false;
                    }

                    seen.Add(name, known);
                    _names.Add(new(part, name, known));
                }

                if (known is not null && !IsClosed(attribute))
                {
                    return false;
                }
            }
        }

        return true;
    }

    private static bool IsClosed(AttributeSyntax attribute)
    {
        foreach (var argument in attribute.ArgumentList?.Arguments ?? default)
        {
            if (!IsClosed(argument.Expression))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsClosed(ExpressionSyntax expression) => expression switch
    {
        LiteralExpressionSyntax literal => literal.Kind()
            is SyntaxKind.StringLiteralExpression or SyntaxKind.TrueLiteralExpression or SyntaxKind.FalseLiteralExpression or SyntaxKind.NullLiteralExpression,
        ArrayCreationExpressionSyntax { Type.ElementType: PredefinedTypeSyntax, Initializer: { } initializer } => initializer.Expressions.All(IsClosed),
        ImplicitArrayCreationExpressionSyntax array => array.Initializer.Expressions.All(IsClosed),
        CollectionExpressionSyntax collection => collection.Elements.All(element => element is ExpressionElementSyntax { Expression: var item } && IsClosed(item)),
        _ => false,
    };

    private readonly record struct Name(TypeDeclarationSyntax Part, string Text, INamedTypeSymbol? Class)
    {
        public bool Equals(Name other) =>
            ReferenceEquals(Part, other.Part) && Text == other.Text && SymbolEqualityComparer.Default.Equals(Class, other.Class);

        public override int GetHashCode() => Text.Length;
    }
}
