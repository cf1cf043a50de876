using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace Dataset.Tests.Helpers;

/// <summary>
/// Checks JSON against a JSON Schema, as far as the library's own schema goes: type, enum, pattern, minimum, required, properties, additionalProperties,
/// items and references within the file. Any other keyword is an error, so that none goes unchecked.
/// </summary>
public sealed class JsonSchema(string schema)
{
    private static readonly HashSet<string> Silent = ["$schema", "$defs", "title", "description", "$id"];
    private readonly JsonElement _root = JsonDocument.Parse(schema).RootElement;

    /// <summary>What does not fit, with the path to it; empty if all does.</summary>
    public IReadOnlyList<string> Check(JsonElement json)
    {
        var errors = new List<string>();
        Check(_root, json, "$", errors);
        return errors;
    }

    private void Check(JsonElement schema, JsonElement json, string path, List<string> errors)
    {
        foreach (var keyword in schema.EnumerateObject())
        {
            if (!Silent.Contains(keyword.Name) && !Fits(keyword.Name, keyword.Value, schema, json, path, errors))
            {
                errors.Add($"{path}: {json.ValueKind} does not fit {keyword.Name} {keyword.Value}");
            }
        }
    }

    private bool Fits(string keyword, JsonElement value, JsonElement schema, JsonElement json, string path, List<string> errors)
    {
        switch (keyword)
        {
            case "$ref":
                Check(Resolve(value.GetString()!), json, path, errors);
                return true;
            case "type":
                return value.ValueKind == JsonValueKind.Array ? value.EnumerateArray().Any(t => IsOf(t.GetString()!, json)) : IsOf(value.GetString()!, json);
            case "enum":
                return value.EnumerateArray().Any(v => v.GetRawText() == json.GetRawText());
            case "pattern":
                return json.ValueKind != JsonValueKind.String || Regex.IsMatch(json.GetString()!, value.GetString()!);
            case "minimum":
                return json.ValueKind != JsonValueKind.Number || json.GetDouble() >= value.GetDouble();
            case "required":
                return json.ValueKind != JsonValueKind.Object || value.EnumerateArray().All(name => json.TryGetProperty(name.GetString()!, out _));
            case "properties":
                CheckProperties(value, json, path, errors);
                return true;
            case "additionalProperties":
                return CheckOthers(value, schema, json, path, errors);
            case "items":
                CheckItems(value, json, path, errors);
                return true;
            default:
                throw new NotSupportedException($"The checker does not know the keyword '{keyword}'.");
        }
    }

    private void CheckProperties(JsonElement properties, JsonElement json, string path, List<string> errors)
    {
        foreach (var property in properties.EnumerateObject())
        {
            if (json.ValueKind == JsonValueKind.Object && json.TryGetProperty(property.Name, out var value))
            {
                Check(property.Value, value, $"{path}.{property.Name}", errors);
            }
        }
    }

    private bool CheckOthers(JsonElement value, JsonElement schema, JsonElement json, string path, List<string> errors)
    {
        if (json.ValueKind != JsonValueKind.Object)
        {
            return true;
        }

        var others = json.EnumerateObject().Where(p => !schema.TryGetProperty("properties", out var known) || !known.TryGetProperty(p.Name, out _)).ToArray();
        if (value.ValueKind == JsonValueKind.False)
        {
            return others.Length == 0;
        }

        foreach (var other in others)
        {
            Check(value, other.Value, $"{path}.{other.Name}", errors);
        }

        return true;
    }

    private void CheckItems(JsonElement schema, JsonElement json, string path, List<string> errors)
    {
        if (json.ValueKind == JsonValueKind.Array)
        {
            foreach (var (item, i) in json.EnumerateArray().Select((item, i) => (item, i)))
            {
                Check(schema, item, $"{path}[{i}]", errors);
            }
        }
    }

    private JsonElement Resolve(string reference) =>
        reference.Split('/').Skip(1).Aggregate(_root, (element, name) => element.GetProperty(name));

    private static bool IsOf(string type, JsonElement json) => type switch
    {
        "object" => json.ValueKind == JsonValueKind.Object,
        "array" => json.ValueKind == JsonValueKind.Array,
        "string" => json.ValueKind == JsonValueKind.String,
        "null" => json.ValueKind == JsonValueKind.Null,
        "integer" => json.ValueKind == JsonValueKind.Number && json.TryGetInt64(out _),
        _ => throw new NotSupportedException($"The checker does not know the type '{type}'."),
    };
}
