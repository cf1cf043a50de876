using System;
using System.Collections.Generic;
using System.Globalization;
using Dataset.Schemas;
using Dataset.Text;

namespace Dataset.Emitter;

/// <summary>Writes a rule in JSON Schema; anything without a counterpart there is omitted.</summary>
internal static class RuleSchema
{
    /// <summary>
    /// Writes the rules, each as its own object in <c>allOf</c>, because the type's own bounds and those of other rules have the same names.
    /// </summary>
    public static void Write(EquatableArray<ValueRule> rules, SchemaType type, SchemaText text)
    {
        var writers = new List<Action>();
        foreach (var rule in rules)
        {
            if (Find(rule, type, text) is { } write)
            {
                writers.Add(write);
            }
        }

        if (writers.Count > 0)
        {
            text.List("allOf", () => writers.ForEach(write => text.Object(null, write)));
        }
    }

    private static Action? Find(ValueRule rule, SchemaType type, SchemaText text) => rule switch
    {
        RangeRule range when ScalarTypes.IsNumber(type.Kind) => () =>
        {
            text.Raw(range.ExcludesMinimum ? "exclusiveMinimum" : "minimum", NumberOf(range.Minimum));
            text.Raw(range.ExcludesMaximum ? "exclusiveMaximum" : "maximum", NumberOf(range.Maximum));
        }
        ,
        NotBlankRule => () => text.Text("pattern", @"\S"),
        LengthRule length => () => WriteLength(length, type, text),

        // An empty string passes.
        PatternRule pattern => () => text.Text("pattern", $"^(?:{pattern.Pattern})?$"),
        ValuesRule values when type.Kind == SchemaKind.String => () => WriteValues(values, text),
        _ => null,
    };

    private static string NumberOf(Constant bound) => bound.Floating?.ToString("R", CultureInfo.InvariantCulture) ?? bound.ToString();

    private static void WriteLength(LengthRule length, SchemaType type, SchemaText text)
    {
        var unit = type.Kind switch
        {
            SchemaKind.String => "Length",
            SchemaKind.List => "Items",
            _ => "Properties",
        };
        if (length.Minimum > 0)
        {
            text.Raw("min" + unit, length.Minimum.ToString(CultureInfo.InvariantCulture));
        }

        if (length.Maximum is { } most)
        {
            text.Raw("max" + unit, most.ToString(CultureInfo.InvariantCulture));
        }
    }

    private static void WriteValues(ValuesRule values, SchemaText text)
    {
        if (values.AreDenied)
        {
            text.Object("not", () => WriteList(values, text));
        }
        else
        {
            WriteList(values, text);
        }
    }

    private static void WriteList(ValuesRule values, SchemaText text) => text.List("enum", () =>
    {
        foreach (var value in values.Values)
        {
            if (value.Text is { } name)
            {
                text.Item(SchemaText.Quote(name));
            }
        }
    });
}
