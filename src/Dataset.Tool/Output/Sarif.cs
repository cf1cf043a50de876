using System;
using System.Buffers;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.Encodings.Web;
using System.Text.Json;
using Dataset.Compiling;

namespace Dataset.Tool.Output;

/// <summary>
/// Writes issues as SARIF 2.1.0, which code hosts and editors show at the lines of the files. URIs are relative to the current folder if the file is below it;
/// otherwise, they are relative to the source. The output contains no absolute paths.
/// </summary>
internal static class Sarif
{
    private const string Schema = "https://json.schemastore.org/sarif-2.1.0.json";
    private const string Home = "https://github.com/dataset-net/dataset";

    // DS0012W is the less severe form of DS0012 and is not reported under its own name.
    private static readonly Rule[] Reported = [.. Rules.All.Where(rule => !rule.Id.EndsWith('W'))];

    public static byte[] Write(IEnumerable<CorpusIssue> issues, string source)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer, new JsonWriterOptions { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            json.WriteStartObject();
            json.WriteString("$schema", Schema);
            json.WriteString("version", "2.1.0");
            json.WriteStartArray("runs");
            WriteRun(json, issues, source);
            json.WriteEndArray();
            json.WriteEndObject();
        }

        return [.. buffer.WrittenSpan, (byte)'\n'];
    }

    private static void WriteRun(Utf8JsonWriter json, IEnumerable<CorpusIssue> issues, string source)
    {
        json.WriteStartObject();
        json.WriteStartObject("tool");
        json.WriteStartObject("driver");
        json.WriteString("name", "dataset");
        json.WriteString("semanticVersion", ToolVersion.Package);
        json.WriteString("informationUri", Home);
        json.WriteStartArray("rules");
        foreach (var rule in Reported)
        {
            WriteRule(json, rule);
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteString("columnKind", "utf16CodeUnits");
        json.WriteStartArray("results");
        foreach (var issue in issues)
        {
            WriteResult(json, issue, source);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteRule(Utf8JsonWriter json, Rule rule)
    {
        json.WriteStartObject();
        json.WriteString("id", rule.Id);
        WriteText(json, "shortDescription", rule.Title);
        json.WriteString("helpUri", $"{Home}/blob/main/docs/rules/{rule.Id}.md");
        json.WriteStartObject("defaultConfiguration");
        json.WriteString("level", GetLevel((IssueSeverity)rule.Severity));
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteResult(Utf8JsonWriter json, CorpusIssue issue, string source)
    {
        json.WriteStartObject();
        json.WriteString("ruleId", issue.Id);
        json.WriteNumber("ruleIndex", Array.FindIndex(Reported, rule => rule.Id == issue.Id));
        json.WriteString("level", GetLevel(issue.Severity));
        WriteText(json, "message", issue.Message);
        json.WriteStartArray("locations");
        if (issue.Path is { } path)
        {
            json.WriteStartObject();
            json.WriteStartObject("physicalLocation");
            json.WriteStartObject("artifactLocation");
            json.WriteString("uri", GetAddress(path, source));
            json.WriteString("uriBaseId", "%SRCROOT%");
            json.WriteEndObject();
            json.WriteStartObject("region");
            json.WriteNumber("startLine", issue.Line);
            json.WriteNumber("startColumn", issue.Column);
            json.WriteEndObject();
            json.WriteEndObject();
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteText(Utf8JsonWriter json, string name, string text)
    {
        json.WriteStartObject(name);
        json.WriteString("text", text);
        json.WriteEndObject();
    }

    private static string GetAddress(string path, string source)
    {
        var relative = Path.GetRelativePath(Directory.GetCurrentDirectory(), Path.GetFullPath(path));
        if (IsOutside(relative))
        {
            var folder = Path.GetFullPath(source);
            relative = Path.GetRelativePath(Directory.Exists(folder) ? folder : Path.GetDirectoryName(folder)!, Path.GetFullPath(path));
        }

        return string.Join('/', relative.Replace('\\', '/').Split('/').Select(Uri.EscapeDataString));
    }

    private static bool IsOutside(string relative) => Path.IsPathRooted(relative) || relative.Split('/', '\\')[0] == "..";

    private static string GetLevel(IssueSeverity severity) => severity switch
    {
        IssueSeverity.Error => "error",
        IssueSeverity.Warning => "warning",
        _ => "note",
    };
}
