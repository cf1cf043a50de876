using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using Tomlyn;
using Tomlyn.Model;

namespace Dataset.Evaluation.Posts;

/// <summary>Compares metadata with the result of Tomlyn. Dates are strings in the metadata, in any format.</summary>
internal static class TomlOracle
{
    /// <summary>Returns the first difference, or null.</summary>
    public static string? Compare(string toml, IReadOnlyDictionary<string, JsonElement> metadata)
    {
        var table = TomlSerializer.Deserialize<TomlTable>(toml)!;
        return table.Count != metadata.Count
            ? $"{metadata.Count} entries, expected {table.Count}"
            : table.Select(entry => metadata.TryGetValue(entry.Key, out var value) ? Compare(value, entry.Value, entry.Key) : entry.Key + " is missing")
                .FirstOrDefault(difference => difference is not null);
    }

    private static string? Compare(JsonElement value, object? expected, string path) => expected switch
    {
        string text => Check(value.ValueKind == JsonValueKind.String && value.GetString() == text, path),
        bool flag => Check(value.ValueKind == (flag ? JsonValueKind.True : JsonValueKind.False), path),
        long number => Check(value.ValueKind == JsonValueKind.Number && value.GetInt64() == number, path),
        double number => Check(value.ValueKind == JsonValueKind.Number && value.GetDouble().Equals(number), path),
        TomlTable table => value.ValueKind == JsonValueKind.Object && value.EnumerateObject().Count() == table.Count
            ? First(table.Select(entry => value.TryGetProperty(entry.Key, out var item) ? Compare(item, entry.Value, path + "/" + entry.Key)
                : path + "/" + entry.Key))
            : path,
        TomlTableArray tables => CompareAll(value, [.. tables], path),
        TomlArray items => CompareAll(value, [.. items], path),
        _ => Check(value.ValueKind == JsonValueKind.String, path),
    };

    private static string? CompareAll(JsonElement value, List<object?> items, string path) =>
        value.ValueKind == JsonValueKind.Array && value.GetArrayLength() == items.Count
            ? First(items.Select((item, i) => Compare(value[i], item, $"{path}/{i}")))
            : path;

    private static string? Check(bool isSame, string path) => isSame ? null : path;

    private static string? First(IEnumerable<string?> differences) => differences.FirstOrDefault(difference => difference is not null);
}
