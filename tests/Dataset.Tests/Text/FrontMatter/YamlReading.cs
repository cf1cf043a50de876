using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text.Encodings.Web;
using System.Text.Json;
using Dataset.Text;
using Dataset.Text.FrontMatter;
using Xunit;

namespace Dataset.Tests.Text.FrontMatter;

/// <summary>The result of <see cref="YamlReader"/> as JSON without whitespace.</summary>
internal static class YamlReading
{
    private static readonly JsonSerializerOptions Relaxed = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Returns the JSON of YAML that has no problems.</summary>
    public static string Json(string yaml)
    {
        var json = Json(yaml, out var problems);
        Assert.Equal("", problems);
        return json;
    }

    /// <summary>Returns the JSON of the result, empty if there is no result, and the problems: "line:column message", one per line.</summary>
    public static string Json(string yaml, out string problems)
    {
        var found = new List<DataProblem>();
        var value = YamlReader.Read(yaml, new TextSpan(0, yaml.Length), found);
        var lines = new LineMap(yaml);
        problems = string.Join('\n', found.Select(x =>
        {
            var place = lines.Locate(x.Span.Start);
            return string.Create(CultureInfo.InvariantCulture, $"{place.Line + 1}:{place.Column + 1} {x.Message}");
        }));
        return value is null ? "" : Json(value);
    }

    public static string Json(DataValue value) => value.Kind switch
    {
        DataKind.Null => "null",
        DataKind.Boolean or DataKind.Number => value.Text,
        DataKind.String => Quote(value.Text),
        DataKind.List => "[" + string.Join(',', value.Items.Select(Json)) + "]",
        _ => "{" + string.Join(',', value.Entries.Select(x => Quote(x.Key) + ":" + Json(x.Value))) + "}",
    };

    public static string Quote(string text) => JsonSerializer.Serialize(text, Relaxed);
}
