using System.Collections.Generic;
using System.Threading;
using Dataset.Diagnostics;
using Dataset.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Dataset.Inputs;

/// <summary>One attribute of a corpus class: the values from its symbol, the places from its syntax.</summary>
internal sealed class AttributeArguments(AttributeData data, AttributeSyntax syntax)
{
    public string TypeName => data.AttributeClass!.Name;

    public AttributeSyntax Syntax => syntax;

    /// <summary>The type argument of a generic attribute, or null.</summary>
    public ITypeSymbol? TypeArgument => data.AttributeClass is { Arity: 1 } type ? type.TypeArguments[0] : null;

    /// <summary>Whether the arguments match a constructor; if not, the compiler has reported it.</summary>
    public bool IsBound => data.AttributeConstructor is not null && data.ConstructorArguments.Length == data.AttributeConstructor.Parameters.Length;

    /// <summary>Returns the attribute with its syntax, or null if its syntax is not in this compilation.</summary>
    public static AttributeArguments? From(AttributeData data, CancellationToken cancellation) =>
        data.ApplicationSyntaxReference?.GetSyntax(cancellation) is AttributeSyntax syntax ? new(data, syntax) : null;

    /// <summary>Returns the value of a string parameter; empty for null.</summary>
    public string Text(int parameter) => data.ConstructorArguments[parameter].Value as string ?? "";

    /// <summary>Returns the values of a parameter array of strings.</summary>
    public EquatableArray<string> Texts(int parameter) => Texts(data.ConstructorArguments[parameter]);

    /// <summary>Returns the value of a string property, or null if it is not set.</summary>
    public string? NamedText(string property) => Named(property)?.Value as string;

    public EquatableArray<string> NamedTexts(string property) => Named(property) is { } value ? Texts(value) : default;

    public bool NamedFlag(string property) => Named(property)?.Value is true;

    /// <summary>Returns the place of a property's value, or of the attribute if the property is not set.</summary>
    public SourcePlace PlaceOf(string property) => SourcePlace.Of(FindNamed(property)?.Expression ?? (SyntaxNode)syntax);

    /// <summary>Returns the places of all arguments. <paramref name="reference"/> is the property that refers to another item, if there is one.</summary>
    public AttributePlaces GetPlaces(string? reference) => new(
        SourcePlace.Of(syntax),
        new EquatableArray<SourcePlace>(GetConstructorPlaces()),
        new EquatableArray<SourcePlace>(Elements(FindNamed("SharedAliases")?.Expression)),
        reference is not null && FindNamed(reference) is { } argument ? SourcePlace.Of(argument.Expression) : null);

    private static EquatableArray<string> Texts(TypedConstant array)
    {
        if (array.Kind != TypedConstantKind.Array || array.IsNull)
        {
            return default;
        }

        var texts = new string[array.Values.Length];
        for (var i = 0; i < texts.Length; i++)
        {
            texts[i] = array.Values[i].Value as string ?? "";
        }

        return new EquatableArray<string>(texts);
    }

    private TypedConstant? Named(string property)
    {
        foreach (var argument in data.NamedArguments)
        {
            if (argument.Key == property)
            {
                return argument.Value;
            }
        }

        return null;
    }

    private AttributeArgumentSyntax? FindNamed(string property)
    {
        foreach (var argument in syntax.ArgumentList?.Arguments ?? default)
        {
            if (argument.NameEquals?.Name.Identifier.ValueText == property)
            {
                return argument;
            }
        }

        return null;
    }

    // Arguments may be given by parameter name, in any order; a parameter array as separate elements or as one array.
    private List<SourcePlace> GetConstructorPlaces()
    {
        var places = new List<SourcePlace>();
        var parameters = data.AttributeConstructor!.Parameters;
        for (var i = 0; i < parameters.Length; i++)
        {
            var position = 0;
            foreach (var argument in syntax.ArgumentList?.Arguments ?? default)
            {
                if (argument.NameEquals is not null)
                {
                    continue;
                }

                var fits = argument.NameColon is { } name ? name.Name.Identifier.ValueText == parameters[i].Name
                    : position == i || (parameters[i].IsParams && position > i);
                position++;
                if (fits)
                {
                    places.AddRange(parameters[i].IsParams ? Elements(argument.Expression) : [SourcePlace.Of(argument.Expression)]);
                }
            }
        }

        return places;
    }

    private static List<SourcePlace> Elements(ExpressionSyntax? expression)
    {
        var places = new List<SourcePlace>();
        IEnumerable<SyntaxNode> elements = expression switch
        {
            null => [],
            ArrayCreationExpressionSyntax { Initializer: { } initializer } => initializer.Expressions,
            ImplicitArrayCreationExpressionSyntax { Initializer: { } initializer } => initializer.Expressions,
            CollectionExpressionSyntax collection => collection.Elements,
            _ => [expression],
        };
        foreach (var element in elements)
        {
            places.Add(SourcePlace.Of(element));
        }

        return places;
    }
}
