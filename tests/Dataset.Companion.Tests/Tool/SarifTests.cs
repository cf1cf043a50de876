using System;
using System.IO;
using System.Linq;
using System.Text.Json;
using System.Threading.Tasks;
using Dataset.Tests.Helpers;
using Json.Schema;
using Xunit;

namespace Dataset.Companion.Tests.Tool;

/// <summary>
/// Verifies that code hosts accept the SARIF. The essentials of the schema of SARIF 2.1.0 (OASIS) are included here, so the tests need no network.
/// </summary>
public sealed class SarifTests : IDisposable
{
    private const string Essentials = """
        {
          "$schema": "https://json-schema.org/draft/2020-12/schema",
          "type": "object", "required": ["version", "runs"], "additionalProperties": false,
          "properties": {
            "$schema": { "type": "string" }, "version": { "const": "2.1.0" },
            "runs": { "type": "array", "minItems": 1, "items": { "$ref": "#/$defs/run" } }
          },
          "$defs": {
            "level": { "enum": ["none", "note", "warning", "error"] },
            "message": { "type": "object", "required": ["text"], "additionalProperties": false,
              "properties": { "text": { "type": "string", "minLength": 1 } } },
            "run": {
              "type": "object", "required": ["tool", "results"], "additionalProperties": false,
              "properties": {
                "tool": { "type": "object", "required": ["driver"], "additionalProperties": false, "properties": { "driver": { "$ref": "#/$defs/driver" } } },
                "columnKind": { "enum": ["utf16CodeUnits", "unicodeCodePoints"] },
                "results": { "type": "array", "items": { "$ref": "#/$defs/result" } }
              }
            },
            "driver": {
              "type": "object", "required": ["name"], "additionalProperties": false,
              "properties": {
                "name": { "type": "string" }, "informationUri": { "type": "string" },
                "semanticVersion": { "type": "string", "pattern": "^[0-9]+\\.[0-9]+\\.[0-9]+(-[0-9A-Za-z.-]+)?$" },
                "rules": { "type": "array", "uniqueItems": true, "items": {
                  "type": "object", "required": ["id"], "additionalProperties": false,
                  "properties": {
                    "id": { "type": "string" }, "shortDescription": { "$ref": "#/$defs/message" }, "helpUri": { "type": "string" },
                    "defaultConfiguration": { "type": "object", "properties": { "level": { "$ref": "#/$defs/level" } }, "additionalProperties": false }
                  }
                } }
              }
            },
            "result": {
              "type": "object", "required": ["message", "ruleId"], "additionalProperties": false,
              "properties": {
                "ruleId": { "type": "string" }, "ruleIndex": { "type": "integer", "minimum": 0 }, "level": { "$ref": "#/$defs/level" },
                "message": { "$ref": "#/$defs/message" },
                "locations": { "type": "array", "items": { "type": "object", "required": ["physicalLocation"], "additionalProperties": false, "properties": {
                  "physicalLocation": { "type": "object", "required": ["artifactLocation"], "additionalProperties": false, "properties": {
                    "artifactLocation": { "type": "object", "required": ["uri"], "additionalProperties": false,
                      "properties": { "uri": { "type": "string", "pattern": "^[^:\\\\ ]+$" }, "uriBaseId": { "type": "string" } } },
                    "region": { "type": "object", "additionalProperties": false,
                      "properties": { "startLine": { "type": "integer", "minimum": 1 }, "startColumn": { "type": "integer", "minimum": 1 } } }
                  } }
                } } }
              }
            }
          }
        }
        """;

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task SARIF_is_valid_under_the_schema_and_each_result_has_its_rule_and_place()
    {
        ToolRun.MakeNews(_folder);
        ToolRun.Write(_folder, "news/an empty #1.txt", "");
        _folder.Write("news/old.txt", [(byte)'\n', 0xE9]);
        var run = await ToolRun.RunAsync("check", _folder.GetPath("news"), "--format", "sarif");
        Assert.Equal(1, run.Exit);
        using var sarif = JsonDocument.Parse(run.Output);
        var evaluation = JsonSchema.FromText(Essentials).Evaluate(sarif.RootElement, new EvaluationOptions { OutputFormat = OutputFormat.List });
        Assert.True(evaluation.IsValid, JsonSerializer.Serialize(evaluation));

        var tool = sarif.RootElement.GetProperty("runs")[0];
        var rules = tool.GetProperty("tool").GetProperty("driver").GetProperty("rules").EnumerateArray().ToList();
        var results = tool.GetProperty("results").EnumerateArray().ToList();
        Assert.Equal(2, results.Count);
        Assert.All(results, result => Assert.Equal(
            result.GetProperty("ruleId").GetString(), rules[result.GetProperty("ruleIndex").GetInt32()].GetProperty("id").GetString()));
        Assert.Equal(
            ["warning DS0007 an%20empty%20%231.txt 1:1", "error DS0005 old.txt 2:1"],
            results.Select(result =>
            {
                var place = result.GetProperty("locations")[0].GetProperty("physicalLocation");
                var region = place.GetProperty("region");
                return $"{result.GetProperty("level").GetString()} {result.GetProperty("ruleId").GetString()} "
                    + $"{place.GetProperty("artifactLocation").GetProperty("uri").GetString()} "
                    + $"{region.GetProperty("startLine").GetInt32()}:{region.GetProperty("startColumn").GetInt32()}";
            }));
        Assert.All(rules, rule => Assert.True(
            File.Exists(Repository.GetPath($"docs/rules/{rule.GetProperty("helpUri").GetString()!.Split('/')[^1]}")), rule.ToString()));
    }

    [Fact]
    public async Task A_folder_without_errors_has_a_run_without_results()
    {
        var file = _folder.GetPath("news.sarif");
        var run = await ToolRun.RunAsync("check", ToolRun.MakeNews(_folder), "--format", "sarif", "--output", file);
        Assert.Equal((0, "2 articles, 0 errors, 0 warnings\n"), (run.Exit, run.Output));
        using var sarif = JsonDocument.Parse(await File.ReadAllTextAsync(file));
        Assert.True(JsonSchema.FromText(Essentials).Evaluate(sarif.RootElement).IsValid);
        Assert.Equal(0, sarif.RootElement.GetProperty("runs")[0].GetProperty("results").GetArrayLength());
        Assert.DoesNotContain(_folder.Path, await File.ReadAllTextAsync(file), StringComparison.Ordinal);
    }
}
