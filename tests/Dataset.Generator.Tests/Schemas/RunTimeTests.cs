using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Reflection;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Dataset.Generator.Tests.Harness;
using Json.Schema;
using Xunit;

namespace Dataset.Generator.Tests.Schemas;

/// <summary>
/// Verifies for random records and front matter that the compiled value is the one that <see cref="Article.GetData"/> reads at run time, and that it is valid
/// under the JSON Schema of the corpus.
/// </summary>
public class RunTimeTests
{
    private const int Articles = 8;
    private const string Declarations = "[Person(\"Ines Quast\", \"Quast\")] [Person(\"Otto Velt\")] [Claim(\"Reopened\", \"It opened again.\")]";

    private static readonly EvaluationOptions Details = new() { OutputFormat = OutputFormat.List };

    private static readonly MethodInfo GetData = typeof(Article).GetMethod("GetData")!;

    public static TheoryData<int> Seeds => [.. Enumerable.Range(0, 40)];

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Compiled_and_run_time_values_are_equal(int seed)
    {
        var assembly = Compile(new RandomRecords(new Random(seed)));
        var type = assembly.GetType("Story", throwOnError: true)!;
        var options = new JsonSerializerOptions { TypeInfoResolver = new DefaultJsonTypeInfoResolver() };
        foreach (var article in Loaded.GetCorpus(assembly, "News").Articles)
        {
            var read = GetData.MakeGenericMethod(type).Invoke(article, [options.GetTypeInfo(type)]);
            Assert.Equal(JsonSerializer.Serialize(Stories.DataOf(article), type), JsonSerializer.Serialize(read, type));
        }
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Front_matter_in_the_spelling_of_the_schema_is_valid_under_it(int seed)
    {
        var assembly = Compile(new RandomRecords(new Random(seed), asInSchema: true));
        var schema = JsonSchema.FromText((string)assembly.GetType("News", throwOnError: true)!.GetField("FrontMatterSchema")!.GetRawConstantValue()!);
        foreach (var article in Loaded.GetCorpus(assembly, "News").Articles)
        {
            var json = JsonSerializer.Serialize(new Dictionary<string, JsonElement>(article.Metadata));
            using var document = JsonDocument.Parse(json);
            var result = schema.Evaluate(document.RootElement, Details);
            Assert.True(result.IsValid, $"{json}\n{string.Join('\n', result.Details!.Where(d => d.Errors is not null)
                .SelectMany(d => d.Errors!.Select(e => $"{d.InstanceLocation}: {e.Value}")))}");
        }
    }

    private static Assembly Compile(RandomRecords made)
    {
        var record = made.Make("Story", depth: 0);
        var project = Enumerable.Range(0, Articles).Aggregate(
            Stories.Of($"public enum Level {{ Low, Very_High = 5 }}\n[Flags] public enum Bits {{ None, A, B, C = 4 }}\n{made.Code}", Declarations),
            (p, i) => p.WithArticle($"a{i}.md", $"{record.Value()}\n\nInes Quast met Otto Velt and Quast for the {i}th time.\n"));
        var run = GeneratorRun.Start(project);
        var errors = Printed.Of(run).Where(line => !line.Contains("DS0011", StringComparison.Ordinal)).ToList();
        Assert.True(errors.Count == 0, string.Join('\n', errors));
        return Loaded.LoadUnchecked(run);
    }

    private sealed record Made(string Type, Func<string> Value);

    // A type in C#, and values of it as front matter in JSON. Keys and enum members are spelled as in the schema, or in any spelling that is read.
    private sealed class RandomRecords(Random random, bool asInSchema = false)
    {
        private readonly StringBuilder _code = new();
        private int _records;

        public string Code => _code.ToString();

        public Made Make(string name, int depth)
        {
            var parameters = Enumerable.Range(0, random.Next(1, 9))
                .Select(i => ($"{Pick("Next", "Field", "A")}{Pick("Value", "Of", "")}{i}", MakeType(depth))).ToList();
            var optional = parameters.ConvertAll(_ => random.Next(3) == 0);
            var declared = parameters.Select((x, i) => (Index: i, Text: optional[i] ? $"{x.Item2.Type}? {x.Item1} = null" : $"{x.Item2.Type} {x.Item1}"))
                .OrderBy(x => optional[x.Index]).Select(x => x.Text);
            _code.Append(CultureInfo.InvariantCulture, $"public sealed record {name}({string.Join(", ", declared)});\n");
            return new(name, () => $"{{{string.Join(", ", parameters.Select((x, i) => (x, i)).Where(x => !optional[x.i] || random.Next(3) > 0)
                .Select(x => $"{Quote(Spell(x.x.Item1))}: {(optional[x.i] && random.Next(5) == 0 ? "null" : x.x.Item2.Value())}"))}}}");
        }

        private Made MakeType(int depth)
        {
            switch (random.Next(depth < 2 ? 26 : 20))
            {
                case 20 or 21:
                    return Make($"Inner{_records++}", depth + 1);
                case 22 or 23:
                    var item = MakeType(depth + 1);
                    return new(Pick($"IReadOnlyList<{item.Type}>", $"{item.Type}[]", $"ImmutableArray<{item.Type}>", $"IEnumerable<{item.Type}>"),
                        () => $"[{string.Join(", ", Enumerable.Range(0, random.Next(4)).Select(_ => item.Value()))}]");
                case 24 or 25:
                    var value = MakeType(depth + 1);
                    return new($"IReadOnlyDictionary<string, {value.Type}>",
                        () => $"{{{string.Join(", ", Enumerable.Range(0, random.Next(4)).Select(i => $"\"Key-{i}\": {value.Value()}"))}}}");
                case var scalar:
                    return Scalar(scalar);
            }
        }

        private Made Scalar(int kind) => kind switch
        {
            0 or 1 => new("string", () => Quote(Pick("", "text", "caf\u00E9 \"x\" \\ \u2028", "3", "2031-03-04"))),
            2 => new("bool", () => Pick("true", "false")),
            3 => new("int", () => Pick("0", "-1", "2147483647", "-2147483648", random.Next().ToString(CultureInfo.InvariantCulture))),
            4 => new("long", () => Pick("9223372036854775807", "-9223372036854775808", "1")),
            5 => new("ulong", () => Pick("18446744073709551615", "9223372036854775808", "0")),
            6 => new("byte", () => Pick("0", "255")),
            7 => new("double", () => Pick("0", "-0.0", "1e-300", "1.7976931348623157e308", "0.1", "12",
                random.NextDouble().ToString("R", CultureInfo.InvariantCulture))),
            8 => new("float", () => Pick("0.1", "16777217", "1e-40", "3.4028235e38")),
            9 => new("decimal", () => Pick("1.50", "79228162514264337593543950335", "1e-28", "-0.0000000000000000000000000001", "1E3")),
            10 => new("DateOnly", () => Pick("\"0001-01-01\"", "\"9999-12-31\"", "\"2032-02-29\"")),
            11 => new("TimeOnly", () => Pick("\"00:00:00\"", "\"23:59:59.9999999\"")),
            12 => new("DateTime", () => Pick("\"2031-03-04\"", "\"2031-03-04T09:30\"", "\"2031-03-04T09:30:00.123Z\"")),
            13 => new("DateTimeOffset", () => Pick("\"2031-03-04T09:30:00Z\"", "\"2031-03-04T09:30:00.1234567-13:59\"")),
            14 => new("TimeSpan", () => Pick("\"00:00:00\"", "\"-1.02:03:04.5\"", "\"10675199.02:48:05.4775807\"")),
            15 => new("Guid", () => Quote(Guid.NewGuid().ToString())),
            16 => new("Uri", () => Pick("\"https://example.org/a%20b\"", "\"../x\"")),
            17 => new("Level", () => asInSchema ? Pick("\"Low\"", "\"Very_High\"") : Pick("\"low\"", "\"VeryHigh\"", "\"very-high\"")),
            18 => new("Bits", () => asInSchema ? Pick("\"A\"", "\"A, C\"", "\"None\"") : Pick("\"a\"", "\"A, c\"", "\"none\"")),
            _ => Pick(
                new Made("Person", () => Pick("\"Quast\"", "\"OttoVelt\"", "\"Ines-Quast\"")),
                new Made("Claim", () => "\"Reopened\""),
                new Made("Article", () => $"\"a{random.Next(Articles)}\""),
                new Made("Article<Story>", () => $"\"a{random.Next(Articles)}\"")),
        };

        private string Spell(string name) => (asInSchema ? 1 : random.Next(4)) switch
        {
            0 => name,
            1 => char.ToLowerInvariant(name[0]) + name[1..],
            2 => name.ToUpperInvariant(),
            _ => string.Concat(name.Select((c, i) => i > 0 && char.IsUpper(c) ? "-" + char.ToLowerInvariant(c) : char.ToLowerInvariant(c).ToString())),
        };

        private T Pick<T>(params T[] items) => items[random.Next(items.Length)];

        private static string Quote(string text) => JsonSerializer.Serialize(text);
    }
}
