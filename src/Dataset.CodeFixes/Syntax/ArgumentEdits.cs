using System.Collections.Generic;
using System.Linq;
using Dataset.Emitter;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Dataset.CodeFixes.Syntax;

/// <summary>Sets and adds arguments of an attribute. Values are C# expressions; <see cref="Literal"/> creates them from strings.</summary>
internal static class ArgumentEdits
{
    /// <summary>Finds the argument of a property; null if it is not set.</summary>
    public static AttributeArgumentSyntax? FindNamed(AttributeSyntax attribute, string property) =>
        attribute.ArgumentList?.Arguments.FirstOrDefault(argument => argument.NameEquals?.Name.Identifier.ValueText == property);

    /// <summary>Sets a property, replacing any existing value.</summary>
    public static void SetNamed(SolutionEdits edits, AttributeSyntax attribute, string property, string value)
    {
        if (FindNamed(attribute, property) is { } argument)
        {
            edits.Replace(argument.Expression, value);
        }
        else
        {
            InsertAfter(edits, attribute, attribute.ArgumentList?.Arguments.LastOrDefault(), property + " = " + value);
        }
    }

    /// <summary>Adds values to the parameter array of an entity's attribute.</summary>
    public static void AddAliases(SolutionEdits edits, AttributeSyntax attribute, IReadOnlyList<string> values)
    {
        var given = attribute.ArgumentList?.Arguments.Where(static argument => argument.NameEquals is null).ToList() ?? [];
        if (values.Count == 0 || given.Count == 0)
        {
            return;
        }

        var array = given.Skip(1).Concat(given.Where(static argument => argument.NameColon?.Name.Identifier.ValueText == "aliases"))
            .FirstOrDefault(static argument => IsArray(argument.Expression));
        if (array is not null)
        {
            AddElements(edits, array.Expression, values);
        }
        else
        {
            InsertAfter(edits, attribute, given[given.Count - 1], string.Join(", ", values));
        }
    }

    /// <summary>Adds values to <c>SharedAliases</c>.</summary>
    public static void AddSharedAliases(SolutionEdits edits, AttributeSyntax attribute, IReadOnlyList<string> values)
    {
        if (values.Count > 0 && FindNamed(attribute, "SharedAliases") is { } shared && IsArray(shared.Expression))
        {
            AddElements(edits, shared.Expression, values);
        }
        else if (values.Count > 0)
        {
            SetNamed(edits, attribute, "SharedAliases", "new[] { " + string.Join(", ", values) + " }");
        }
    }

    private static bool IsArray(ExpressionSyntax expression) =>
        expression is ArrayCreationExpressionSyntax or ImplicitArrayCreationExpressionSyntax or CollectionExpressionSyntax;

    private static void AddElements(SolutionEdits edits, ExpressionSyntax array, IReadOnlyList<string> values)
    {
        var added = string.Join(", ", values);
        switch (array)
        {
            case CollectionExpressionSyntax { Elements.Count: > 0 } collection:
                edits.Insert(array.SyntaxTree, collection.Elements.Last().Span.End, ", " + added);
                break;
            case CollectionExpressionSyntax collection:
                edits.Insert(array.SyntaxTree, collection.OpenBracketToken.Span.End, added);
                break;
            case ImplicitArrayCreationExpressionSyntax { Initializer.Expressions: { Count: > 0 } elements }:
                edits.Insert(array.SyntaxTree, elements.Last().Span.End, ", " + added);
                break;
            case ArrayCreationExpressionSyntax { Initializer.Expressions: { Count: > 0 } elements } typed when !HasSize(typed):
                edits.Insert(array.SyntaxTree, elements.Last().Span.End, ", " + added);
                break;
            case ArrayCreationExpressionSyntax { Initializer.Expressions: { Count: > 0 } elements }:
                // The size in the array creation would be wrong.
                edits.Replace(array, "new[] { " + string.Join(", ", elements.Select(static element => element.ToString())) + ", " + added + " }");
                break;
            default:
                edits.Replace(array, "new[] { " + added + " }");
                break;
        }
    }

    private static bool HasSize(ArrayCreationExpressionSyntax array) =>
        array.Type.RankSpecifiers.Any(static rank => rank.Sizes.Any(static size => !size.IsKind(SyntaxKind.OmittedArraySizeExpression)));

    private static void InsertAfter(SolutionEdits edits, AttributeSyntax attribute, AttributeArgumentSyntax? last, string argument)
    {
        if (last is not null)
        {
            edits.Insert(attribute.SyntaxTree, last.Span.End, ", " + argument);
        }
        else if (attribute.ArgumentList is { } list)
        {
            edits.Insert(attribute.SyntaxTree, list.OpenParenToken.Span.End, argument);
        }
        else
        {
            edits.Insert(attribute.SyntaxTree, attribute.Span.End, "(" + argument + ")");
        }
    }
}
