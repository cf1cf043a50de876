using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using System.Text.Json;
using Dataset.Text.FrontMatter;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace Dataset.Tests.Text.FrontMatter;

/// <summary>Compares the accepted documents and their values with those of System.Text.Json.</summary>
public class JsonReaderTests
{
    [Theory]
    [InlineData("{}")]
    [InlineData(" { \"title\" : \"Ferry strike ends\" , \"tags\" : [ \"sea\" , \"work\" ] }\n")]
    [InlineData("[1, -0, 0.50, 1e5, 1E+05, -2.5e-3, 123456789012345678901234567890]")]
    [InlineData("\"\\u00e9 \\ud83d\\ude00 \\/ \\\" \\\\ \\b\\f\\n\\r\\t \\u0000 é\"")]
    [InlineData("\"\\u00FF\\u00Ff\\uAF0f\"")]
    [InlineData("[true, false, null, [], {}, [[{\"a\": {}}]]]")]
    [InlineData("")]
    [InlineData("{")]
    [InlineData("[1,]")]
    [InlineData("{\"a\":1,}")]
    [InlineData("{a:1}")]
    [InlineData("{\"a\" 1}")]
    [InlineData("01")]
    [InlineData("-")]
    [InlineData("1.")]
    [InlineData(".5")]
    [InlineData("+1")]
    [InlineData("1e")]
    [InlineData("tru")]
    [InlineData("NaN")]
    [InlineData("'a'")]
    [InlineData("\"a")]
    [InlineData("\"\\x\"")]
    [InlineData("\"\\u12g4\"")]
    [InlineData("\"a\tb\"")]
    [InlineData("\"a\nb\"")]
    [InlineData("[1 2]")]
    [InlineData("1 2")]
    [InlineData("// note\n1")]
    [InlineData("\u00A01")]
    public void A_document_is_read_the_way_the_framework_reads_it(string json) => AgreesWithFramework(json);

    [Fact]
    public void Generated_and_damaged_documents_are_read_the_way_the_framework_reads_them() => Prop.ForAll<int>(seed =>
    {
        var random = new Random(seed);
        var json = JsonText.Write(RandomValue(random, 4));
        AgreesWithFramework(json);
        var at = random.Next(json.Length);
        AgreesWithFramework(json.Remove(at, 1));
        AgreesWithFramework(json.Insert(at, random.GetItems("{}[],:\"0-+.eE \n1tn".ToCharArray(), 1)[0].ToString()));
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void The_framework_reads_written_values_as_the_same_tree() => Prop.ForAll<int>(seed =>
    {
        var value = RandomValue(new Random(seed), 5);
        Same(value, Parse(JsonText.Write(value)));
    }).QuickCheckThrowOnFailure();

    [Theory]
    [InlineData("{\"a\":1,\"a\":2}", 7, 3, "The key 'a' is already defined; the first definition is used", "{\"a\":1}")]
    [InlineData("[\"\\ud800\"]", 2, 6, "The escape sequence is an unpaired surrogate; it is read as U+FFFD", "[\"\uFFFD\"]")]
    [InlineData("[1 2]", 3, 1, "Malformed JSON: expected ',' or ']'", null)]
    [InlineData("{\"a\" 1}", 5, 1, "Malformed JSON: expected ':' after the property name", null)]
    [InlineData("[01]", 2, 1, "Malformed JSON: expected ',' or ']'", null)]
    [InlineData("[-x]", 2, 1, "Malformed JSON: expected a digit", null)]
    [InlineData("[1.x]", 3, 1, "Malformed JSON: expected a digit", null)]
    [InlineData("[1ex]", 3, 1, "Malformed JSON: expected a digit", null)]
    [InlineData("[", 1, 0, "Unexpected end of JSON: expected a value", null)]
    public void An_error_is_reported_at_its_place(string json, int start, int length, string message, string? read)
    {
        var problems = new List<DataProblem>();
        var value = JsonReader.Read(json, 0, json.Length, problems, out var next);
        Assert.Equal([new DataProblem(new TextSpan(start, length), message)], problems);
        Assert.Equal(read, value is null ? null : JsonText.Write(value));
        Assert.Equal(value is null ? start : json.Length, next);
    }

    [Fact]
    public void The_value_can_be_followed_by_text()
    {
        const string Text = "x {\"a\": 1}\nBody";
        var value = JsonReader.Read(Text, 1, Text.Length, [], out var next);
        Assert.Equal("{\"a\": 1}", Text.Substring(value!.Span.Start, value.Span.Length));
        Assert.Equal(value.Span.End, next);
    }

    [Fact]
    public void At_most_63_levels_are_read()
    {
        AgreesWithFramework(new string('[', 63) + new string(']', 63));
        foreach (var levels in new[] { 64, 100_000 })
        {
            var problems = new List<DataProblem>();
            Assert.Null(JsonReader.Read(new string('[', levels), 0, levels, problems, out var next));
            Assert.Equal([new DataProblem(new TextSpan(63, 1), DataLimits.TooDeep)], problems);
            Assert.Equal(63, next);
        }
    }

    internal static void Same(DataValue value, JsonElement expected)
    {
        switch (expected.ValueKind)
        {
            case JsonValueKind.Object:
                Assert.Equal(DataKind.Map, value.Kind);
                Assert.Equal(expected.EnumerateObject().Select(x => x.Name), value.Entries.Select(x => x.Key));
                Assert.All(value.Entries, x => Same(x.Value, expected.GetProperty(x.Key)));
                break;
            case JsonValueKind.Array:
                Assert.Equal(DataKind.List, value.Kind);
                Assert.Equal(expected.GetArrayLength(), value.Items.Count);
                Assert.All(value.Items.Zip(expected.EnumerateArray()), x => Same(x.First, x.Second));
                break;
            case JsonValueKind.String:
                Assert.Equal((DataKind.String, expected.GetString()), (value.Kind, value.Text));
                break;
            case JsonValueKind.Number:
                Assert.Equal((DataKind.Number, expected.GetRawText()), (value.Kind, value.Text));
                break;
            case JsonValueKind.Null:
                Assert.Equal(DataKind.Null, value.Kind);
                break;
            default:
                Assert.Equal((DataKind.Boolean, expected.GetRawText()), (value.Kind, value.Text));
                break;
        }
    }

    internal static JsonElement Parse(string json)
    {
        var reader = new Utf8JsonReader(Encoding.UTF8.GetBytes(json));
        return JsonElement.ParseValue(ref reader);
    }

    private static void AgreesWithFramework(string json)
    {
        JsonElement? expected = null;
        try
        {
            using var document = JsonDocument.Parse(json);
            expected = document.RootElement.Clone();
        }
        catch (JsonException)
        {
        }

        var problems = new List<DataProblem>();
        var value = JsonReader.Read(json, 0, json.Length, problems, out var next);
        if (problems.Exists(x => x.Message.Contains("already defined", StringComparison.Ordinal)))
        {
            return;
        }

        Assert.All(problems, x => Assert.InRange(x.Span.End, x.Span.Start, json.Length));
        Assert.Equal(expected is not null, value is not null && json.AsSpan(next).Trim(" \t\r\n").IsEmpty);
        Assert.Equal(value is null, problems.Count > 0);
        if (expected is { } tree)
        {
            Same(value!, tree);
        }
    }

    private static DataValue RandomValue(Random random, int depth) => random.Next(depth == 0 ? 4 : 6) switch
    {
        0 => DataValue.Null(default),
        1 => DataValue.Boolean(default, random.Next(2) == 0),
        2 => DataValue.Number(default, random.GetItems(["0", "-0", "1.50", "2e9", "-7E-03", "99999999999999999999"], 1)[0]),
        3 => DataValue.String(default, RandomText(random)),
        4 => DataValue.List(default, [.. Enumerable.Range(0, random.Next(5)).Select(_ => RandomValue(random, depth - 1))]),
        _ => DataValue.Map(default, [.. Enumerable.Range(0, random.Next(5))
            .Select(i => new DataEntry(RandomText(random) + i, default, RandomValue(random, depth - 1)))]),
    };

    private static string RandomText(Random random) =>
        string.Concat(random.GetItems(["a", "é", "😀", "\"", "\\", "/", "\n", "\t", "\0", "\u001f", "\u007f", "\u2028", " "], random.Next(8)));
}
