using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.Json;
using System.Text.RegularExpressions;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace Dataset.Evaluation.Posts;

/// <summary>Compares metadata with the result of YamlDotNet, under the core schema of YAML 1.2.</summary>
internal static partial class YamlOracle
{
    /// <summary>Returns the first difference, or null.</summary>
    public static string? Compare(string yaml, IReadOnlyDictionary<string, JsonElement> metadata)
    {
        var stream = new YamlStream();
        stream.Load(new StringReader(yaml));
        return stream.Documents is [{ RootNode: YamlMappingNode map }, ..] ? Compare(metadata, map, "") : metadata.Count == 0 ? null : "unexpected entries";
    }

    private static string? Compare(IReadOnlyDictionary<string, JsonElement> entries, YamlMappingNode map, string path)
    {
        if (entries.Count != map.Children.Count)
        {
            return $"{path}: {entries.Count} entries, expected {map.Children.Count}";
        }

        return map.Children.Select(child => child.Key is YamlScalarNode { Value: { } key } && entries.TryGetValue(key, out var value)
            ? Compare(value, child.Value, path + "/" + key)
            : path + "/" + child.Key + " is missing").FirstOrDefault(difference => difference is not null);
    }

    private static string? Compare(JsonElement value, YamlNode node, string path) => node switch
    {
        YamlMappingNode map => value.ValueKind == JsonValueKind.Object
            ? Compare(value.EnumerateObject().ToDictionary(property => property.Name, property => property.Value), map, path)
            : path + " is not a map",
        YamlSequenceNode list => value.ValueKind == JsonValueKind.Array && value.GetArrayLength() == list.Children.Count
            ? list.Children.Select((item, i) => Compare(value[i], item, $"{path}/{i}")).FirstOrDefault(difference => difference is not null)
            : path + " is not the same list",
        YamlScalarNode scalar => IsSame(value, scalar.Value ?? "", scalar.Style) ? null : $"{path}: {value.GetRawText()} for '{scalar.Value}'",
        _ => path + " has a different kind",
    };

    private static bool IsSame(JsonElement value, string text, ScalarStyle style)
    {
        if (style != ScalarStyle.Plain)
        {
            return IsText(value, text);
        }

        return text switch
        {
            "" or "~" or "null" or "Null" or "NULL" => value.ValueKind == JsonValueKind.Null,
            "true" or "True" or "TRUE" => value.ValueKind == JsonValueKind.True,
            "false" or "False" or "FALSE" => value.ValueKind == JsonValueKind.False,
            _ => Number().IsMatch(text) ? value.ValueKind == JsonValueKind.Number : IsText(value, text),
        };
    }

    private static bool IsText(JsonElement value, string text) => value.ValueKind == JsonValueKind.String && value.GetString() == text;

    [GeneratedRegex(@"^([-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?|0o[0-7]+|0x[0-9a-fA-F]+)$", RegexOptions.ExplicitCapture)]
    private static partial Regex Number();
}
