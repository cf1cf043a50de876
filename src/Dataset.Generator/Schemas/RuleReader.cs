using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text.RegularExpressions;
using Dataset.Text;
using Microsoft.CodeAnalysis;

namespace Dataset.Schemas;

/// <summary>
/// Reads the attributes of <c>System.ComponentModel.DataAnnotations</c> that are checked at compile time. An attribute that cannot be checked for the type of
/// its parameter is reported (DS0017), so that no check is lost without notice.
/// </summary>
internal sealed class RuleReader(SchemaReader reader, IParameterSymbol parameter, SchemaType type)
{
    private const string Space = "System.ComponentModel.DataAnnotations";
    private const int DefaultTimeoutMilliseconds = 2_000;

    /// <summary>Reads the rules, in the order of the attributes.</summary>
    public EquatableArray<ValueRule> Read(List<AttributeData> attributes)
    {
        var rules = new List<ValueRule>();
        foreach (var attribute in attributes)
        {
            if (attribute.AttributeClass?.ContainingNamespace.ToDisplayString() == Space && Read(attribute) is { } rule)
            {
                rules.Add(rule);
            }
        }

        return new(rules);
    }

    private ValueRule? Read(AttributeData attribute) => attribute.AttributeClass!.Name switch
    {
        "RangeAttribute" => ReadRange(attribute),
        "StringLengthAttribute" => ReadLength(attribute, IntegerOf(attribute, "MinimumLength") ?? 0, Integer(attribute, 0), isText: true),
        "MaxLengthAttribute" => ReadLength(attribute, 0, Integer(attribute, 0) is >= 0 and var most ? most : null, isText: false),
        "MinLengthAttribute" => ReadLength(attribute, Integer(attribute, 0) ?? 0, null, isText: false),
        "LengthAttribute" => ReadLength(attribute, Integer(attribute, 0) ?? 0, Integer(attribute, 1), isText: false),
        "RegularExpressionAttribute" => ReadPattern(attribute),
        "AllowedValuesAttribute" => ReadValues(attribute, areDenied: false),
        "RequiredAttribute" => type.Kind == SchemaKind.String && !FlagOf(attribute, "AllowEmptyStrings") ? new NotBlankRule() : null,
        "DeniedValuesAttribute" => ReadValues(attribute, areDenied: true),
        _ => null,
    };

    private static int? Integer(AttributeData attribute, int argument) =>
        attribute.ConstructorArguments.Length > argument && attribute.ConstructorArguments[argument].Value is int value ? value : null;

    private static int? IntegerOf(AttributeData attribute, string name)
    {
        foreach (var argument in attribute.NamedArguments)
        {
            if (argument.Key == name)
            {
                return argument.Value.Value as int?;
            }
        }

        return null;
    }

    private static bool FlagOf(AttributeData attribute, string name)
    {
        foreach (var argument in attribute.NamedArguments)
        {
            if (argument.Key == name)
            {
                return argument.Value.Value is true;
            }
        }

        return false;
    }

    private ValueRule? ReadRange(AttributeData attribute)
    {
        // Two numbers, or a type and two strings.
        var count = attribute.ConstructorArguments.Length;
        if (count < 2 || attribute.ConstructorArguments[count - 2].Value is not { } low || attribute.ConstructorArguments[count - 1].Value is not { } high)
        {
            return null;
        }

        object? minimum = ToComparable(low), maximum = ToComparable(high);
        if (minimum is null || maximum is null)
        {
            return Refuse("Range", low is string && ScalarTypes.IsComparable(type.Kind)
                ? $"has a bound that is not a valid {type.Kind}"
                : null);
        }

        return new RangeRule(
            Constant.Of(minimum), Constant.Of(maximum), Text(low), Text(high),
            FlagOf(attribute, "MinimumIsExclusive"), FlagOf(attribute, "MaximumIsExclusive"));
    }

    private object? ToComparable(object bound) =>
        !ScalarTypes.IsComparable(type.Kind) ? null
        : bound is string text ? ScalarTypes.Find(type.Kind)!.ReadBound(text)
        : ScalarTypes.IsNumber(type.Kind) ? Constants.ToNumber(bound)
        : null;

    private ValueRule? ReadLength(AttributeData attribute, int minimum, int? maximum, bool isText)
    {
        var fits = type.Kind == SchemaKind.String || (!isText && type.Kind is SchemaKind.List or SchemaKind.Dictionary);
        var name = attribute.AttributeClass!.Name;
        var (what, unit) = type.Kind switch
        {
            SchemaKind.String => ("a string", "character"),
            SchemaKind.List => ("a list", "item"),
            _ => ("a map", "item"),
        };
        return fits ? new LengthRule(minimum, maximum, what, unit) : Refuse(name.Substring(0, name.Length - "Attribute".Length), null);
    }

    private ValueRule? ReadPattern(AttributeData attribute)
    {
        if (attribute.ConstructorArguments.FirstOrDefault().Value is not string pattern)
        {
            return null;
        }

        if (type.Kind != SchemaKind.String)
        {
            return Refuse("RegularExpression", null);
        }

        try
        {
            _ = new Regex(pattern);
            return new PatternRule(pattern, IntegerOf(attribute, "MatchTimeoutInMilliseconds") ?? DefaultTimeoutMilliseconds);
        }
        catch (ArgumentException)
        {
            return Refuse("RegularExpression", $"has the pattern '{pattern}', which is not a valid regular expression");
        }
    }

    private ValueRule? ReadValues(AttributeData attribute, bool areDenied)
    {
        if (attribute.ConstructorArguments.FirstOrDefault() is not { Kind: TypedConstantKind.Array, IsNull: false } values)
        {
            return null;
        }

        if (type.Kind is not (SchemaKind.String or SchemaKind.Boolean or SchemaKind.Enum) && !ScalarTypes.IsNumber(type.Kind))
        {
            return Refuse(areDenied ? "DeniedValues" : "AllowedValues", null);
        }

        var read = new List<Constant>();
        var names = new List<string>();
        foreach (var value in values.Values)
        {
            // A missing value is not checked, so null among the values has no effect.
            if (value.Kind != TypedConstantKind.Array && value.Value is { } constant)
            {
                read.Add(Constant.Of(constant));
                names.Add(NameOf(value, constant));
            }
        }

        return new ValuesRule(new(read), new(names), areDenied);
    }

    private string NameOf(TypedConstant value, object constant)
    {
        foreach (var member in value.Kind == TypedConstantKind.Enum ? type.Enum?.Members ?? default : default)
        {
            if (member.Value == Constants.ToInt64(constant))
            {
                return $"'{member.Name}'";
            }
        }

        return constant is string ? $"'{constant}'" : Text(constant);
    }

    private static string Text(object value) => value is bool flag ? flag ? "true" : "false" : Convert.ToString(value, CultureInfo.InvariantCulture) ?? "";

    private ValueRule? Refuse(string attribute, string? why)
    {
        var name = parameter.Type.ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat);
        reader.Report(parameter, $"Attribute [{attribute}] of parameter '{parameter.Name}' {why ?? $"cannot be checked for type '{name}'"}");
        return null;
    }
}
