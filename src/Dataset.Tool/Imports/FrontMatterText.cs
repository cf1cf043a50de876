using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Dataset.Tool.Imports;

/// <summary>
/// Writes front matter as YAML. Texts are in quotation marks and lists in brackets: JSON is YAML, and no character of a text can end a line or the block.
/// </summary>
internal static class FrontMatterText
{
    private static readonly JsonSerializerOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Returns the block with its fences. It is empty without entries, unless the text that follows could be mistaken for front matter.</summary>
    public static string Write(IReadOnlyList<KeyValuePair<string, object>> entries, string text)
    {
        if (entries.Count == 0 && !LooksLikeFrontMatter(text))
        {
            return "";
        }

        var block = new StringBuilder("---\n");
        foreach (var (key, value) in entries)
        {
            block.Append(IsPlain(key) ? key : JsonSerializer.Serialize(key, Readable)).Append(": ").Append(Format(value)).Append('\n');
        }

        return block.Append("---\n").ToString();
    }

    private static string Format(object value) => value switch
    {
        DateOnly day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        JsonElement json => JsonSerializer.Serialize(json, Readable),
        IEnumerable<string> list => $"[{string.Join(", ", list.Select(text => JsonSerializer.Serialize(text, Readable)))}]",
        _ => JsonSerializer.Serialize(Convert.ToString(value, CultureInfo.InvariantCulture), Readable),
    };

    private static bool IsPlain(string key) =>
        key.Length > 0 && char.IsAsciiLetter(key[0]) && key.All(c => char.IsAsciiLetterOrDigit(c) || c is '_' or '-') && !IsConstant(key);

    private static bool IsConstant(string key) => key.ToLowerInvariant() is "true" or "false" or "null" or "yes" or "no" or "on" or "off" or "y" or "n";

    private static bool LooksLikeFrontMatter(string text) =>
        text.TrimStart('\uFEFF', ' ', '\t', '\r', '\n') is ['-', '-', '-', ..] or ['+', '+', '+', ..] or ['{', ..];
}
