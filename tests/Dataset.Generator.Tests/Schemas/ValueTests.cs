using System;
using System.Collections;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using Dataset.Generator.Tests.Harness;
using Xunit;

namespace Dataset.Generator.Tests.Schemas;

/// <summary>Tests each type that front matter can have: valid values, and the errors for invalid ones, with line and column.</summary>
public class ValueTests
{
    // A name, its type, the YAML in the front matter, and the value.
    private static readonly (string Name, string Type, string Yaml, object? Value)[] Right =
    [
        ("Text", "string", "'a text: with \"marks\"'", "a text: with \"marks\""),
        ("Empty", "string", "''", ""),
        ("Wide", "string", "\"caf\\u00E9 \\U0001F6A2\"", "café \U0001F6A2"),
        ("Yes", "bool", "true", true),
        ("No", "bool?", "false", false),
        ("SByte", "sbyte", "-128", sbyte.MinValue),
        ("Byte", "byte", "255", byte.MaxValue),
        ("Int16", "short", "-32768", short.MinValue),
        ("UInt16", "ushort", "65535", ushort.MaxValue),
        ("Int32", "int", "-2147483648", int.MinValue),
        ("UInt32", "uint", "4294967295", uint.MaxValue),
        ("Int64", "long", "-9223372036854775808", long.MinValue),
        ("Long", "long", "9223372036854775807", long.MaxValue),
        ("UInt64", "ulong", "18446744073709551615", ulong.MaxValue),
        ("Hex", "int", "0x1F", 31),
        ("Single", "float", "0.1", 0.1f),
        ("Greatest", "float", "3.4028235e38", float.MaxValue),
        ("Double", "double", "5e-324", double.Epsilon),
        ("Whole", "double?", "12", 12.0),
        ("Decimal", "decimal", "79228162514264337593543950335", decimal.MaxValue),
        ("Cents", "decimal", "12.50", 12.50m),
        ("Tiny", "decimal", "1e-5", 0.00001m),
        ("Day", "DateOnly", "2031-03-04", new DateOnly(2031, 3, 4)),
        ("FirstDay", "DateOnly?", "0001-01-01", DateOnly.MinValue),
        ("LastDay", "DateOnly", "9999-12-31", DateOnly.MaxValue),
        ("Clock", "TimeOnly", "'23:59:59.9999999'", TimeOnly.MaxValue),
        ("When", "DateTime", "2031-03-04T09:30", new DateTime(2031, 3, 4, 9, 30, 0, DateTimeKind.Unspecified)),
        ("Utc", "DateTime", "2031-03-04T09:30:00.5Z", new DateTime(2031, 3, 4, 9, 30, 0, 500, DateTimeKind.Utc)),
        ("DayOnly", "DateTime?", "2031-03-04", new DateTime(2031, 3, 4, 0, 0, 0, DateTimeKind.Unspecified)),
        ("At", "DateTimeOffset", "2031-03-04T09:30:00-05:30", new DateTimeOffset(2031, 3, 4, 9, 30, 0, new TimeSpan(-5, -30, 0))),
        ("AtUtc", "DateTimeOffset", "2031-03-04T09:30:00Z", new DateTimeOffset(2031, 3, 4, 9, 30, 0, TimeSpan.Zero)),
        ("Length", "TimeSpan", "'-1.02:03:04.0000005'", -new TimeSpan(1, 2, 3, 4) - new TimeSpan(5)),
        ("Short", "TimeSpan?", "'00:00:01'", new TimeSpan(0, 0, 1)),
        ("Id", "Guid", "7f8b1c1e-3d0a-4d2c-9e57-0a7d1c2b3f4e", new Guid("7f8b1c1e-3d0a-4d2c-9e57-0a7d1c2b3f4e")),
        ("Address", "Uri", "https://example.org/a?b", new Uri("https://example.org/a?b")),
        ("Path", "Uri?", "../a", new Uri("../a", UriKind.Relative)),
        ("Level", "Level", "High", 2),
        ("Folded", "Level?", "very-high", 3),
        ("Bits", "Bits", "read, Write", 3UL | (1UL << 63)),
        ("Texts", "IReadOnlyList<string>", "[a, b]", new[] { "a", "b" }),
        ("Items", "IReadOnlyCollection<int>", "[]", Array.Empty<int>()),
        ("Walk", "IEnumerable<double>", "[1, 2.5]", new[] { 1, 2.5 }),
        ("Array", "DateOnly[]", "[2031-03-04]", new[] { new DateOnly(2031, 3, 4) }),
        ("Grid", "int[][]", "[[1], [], [2, 3]]", new[] { [1], Array.Empty<int>(), [2, 3] }),
        ("Immutable", "ImmutableArray<string?>", "[a, ~]", new[] { "a", null }),
        ("Some", "IReadOnlyList<int?>?", "[1, null]", new int?[] { 1, null }),
    ];

    private const string Types = """
        public enum Level { Low, Middle, High, Very_High }
        [Flags] public enum Bits : ulong { None = 0, Read = 1, Write = 2 | (1UL << 63) }
        public sealed record Seo(string Title, bool Index = true, Seo? Inner = null);
        public readonly record struct Point(int X, int Y = 7);
        public sealed class Plain { public Plain(string name) { Name = name; } public string Name { get; } }

        """;

    [Fact]
    public void Every_type_has_the_value_in_its_file()
    {
        var record = $"{Types}public sealed record Story({string.Join(", ", Right.Select(x => $"{x.Type} {x.Name}"))});";
        var front = string.Join('\n', Right.Select(x => $"{char.ToLowerInvariant(x.Name[0])}{x.Name[1..]}: {x.Yaml}"));
        var data = Stories.DataOf(Stories.Load(Stories.Of(record).WithPost("a", front)));
        Assert.All(Right, row =>
        {
            var value = Stories.Get(data, row.Name);
            if (row.Value is IEnumerable and not string)
            {
                Assert.Equal(((IEnumerable)row.Value).Cast<object?>(), ((IEnumerable)value!).Cast<object?>());
            }
            else if (value is Enum)
            {
                Assert.Equal(Convert.ToUInt64(row.Value, null), Convert.ToUInt64(value, null));
            }
            else
            {
                Assert.Equal(row.Value, value);
                Assert.Equal(row.Value is DateTime day ? day.Kind : default, value is DateTime other ? other.Kind : default);
            }
        });
    }

    [Fact]
    public void Records_classes_and_structs_are_created_from_maps()
    {
        var record = Types + "public sealed record Story(Seo Seo, Point Point, Plain Plain, Point? None, IReadOnlyList<Seo> Many, "
            + "IReadOnlyDictionary<string, Point> Named, IReadOnlyDictionary<string, IReadOnlyList<string>?>? Lists = null);";
        var data = Stories.DataOf(Stories.Load(Stories.Of(record).WithPost("a", """
            seo:
              title: One
              inner: { title: Two, INDEX: false }
            point: { x: 3 }
            plain: { name: a }
            many:
              - title: Three
              - { title: Four, inner: }
            named: { First: { x: 1, y: 2 }, first: { x: 5 } }
            lists: { a: [x], b: ~ }
            """)));
        Assert.Equal("Seo { Title = One, Index = True, Inner = Seo { Title = Two, Index = False, Inner =  } }", Stories.Get(data, "Seo")!.ToString());
        Assert.Equal("Point { X = 3, Y = 7 }", Stories.Get(data, "Point")!.ToString());
        Assert.Equal("a", Stories.Get(Stories.Get(data, "Plain")!, "Name"));
        Assert.Null(Stories.Get(data, "None"));
        Assert.Equal(["Three", "Four"], ((IEnumerable)Stories.Get(data, "Many")!).Cast<object>().Select(x => Stories.Get(x, "Title")));
        var named = ((IEnumerable)Stories.Get(data, "Named")!).Cast<object>().Select(x => $"{Stories.Get(x, "Key")}: {Stories.Get(x, "Value")}");
        Assert.Equal(["First: Point { X = 1, Y = 2 }", "first: Point { X = 5, Y = 7 }"], named);
        var lists = (IReadOnlyDictionary<string, IReadOnlyList<string>?>)Stories.Get(data, "Lists")!;
        Assert.Equal(["x"], lists["a"]);
        Assert.Null(lists["b"]);
    }

    [Fact]
    public void A_missing_value_is_the_default_value_or_null()
    {
        const string Parameters = """
            string? A, int? B, string C = "x\u0000\u20AC", int D = -5, bool E = true, double F = double.NaN, float G = float.NegativeInfinity,
            decimal H = 79228162514264337593543950335m, Level I = Level.High, Level J = (Level)77, DateOnly K = default, Guid L = default,
            ImmutableArray<int> M = default, Point N = default, IReadOnlyList<string>? O = null, ulong P = ulong.MaxValue, int? Q = 4, Level? R = Level.Low,
            char? S = null, string T = null!
            """;
        var record = Types + $"public sealed record Story({Parameters.Replace("char? S = null, ", "", StringComparison.Ordinal)});";
        var assembly = Stories.Load(Stories.Of(record).WithArticle("a.md", "No front matter.").WithPost("b", "q:\nr:"));
        var data = Stories.DataOf(assembly);
        object? Get(string name) => Stories.Get(data, name);
        Assert.Null(Get("A"));
        Assert.Null(Get("B"));
        Assert.Equal("x\0€", Get("C"));
        Assert.Equal(-5, Get("D"));
        Assert.Equal(true, Get("E"));
        Assert.Equal(double.NaN, Get("F"));
        Assert.Equal(float.NegativeInfinity, Get("G"));
        Assert.Equal(decimal.MaxValue, Get("H"));
        Assert.Equal("High", Get("I")!.ToString());
        Assert.Equal("77", Get("J")!.ToString());
        Assert.Equal(default(DateOnly), Get("K"));
        Assert.Equal(Guid.Empty, Get("L"));
        Assert.True((bool)Stories.Get(Get("M")!, "IsDefault")!);
        Assert.Equal("Point { X = 0, Y = 0 }", Get("N")!.ToString());
        Assert.Null(Get("O"));
        Assert.Equal(ulong.MaxValue, Get("P"));
        Assert.Equal(4, Get("Q"));
        Assert.Equal("Low", Get("R")!.ToString());
        Assert.Null(Get("T"));

        // An explicit null is null, whatever the default value.
        var written = Stories.DataOf(assembly, "b");
        Assert.Null(Stories.Get(written, "Q"));
        Assert.Null(Stories.Get(written, "R"));
    }

    // The type of the parameter 'Value', the value in the front matter, and the expected message.
    [Theory]
    [InlineData("string", "3", "is the number 3, but a string was expected; put it in quotation marks")]
    [InlineData("string", "true", "is true, but a string was expected; put it in quotation marks")]
    [InlineData("string", "[a]", "is a list, but a string was expected")]
    [InlineData("string", "", "is empty, but a string was expected")]
    [InlineData("bool", "'true'", "is 'true', but true or false was expected; remove the quotation marks")]
    [InlineData("bool?", "yes", "is 'yes', but true or false was expected")]
    [InlineData("bool", "1", "is the number 1, but true or false was expected")]
    [InlineData("int", "'3'", "is '3', but a whole number from -2147483648 to 2147483647 was expected; remove the quotation marks")]
    [InlineData("int", "3.0", "is the number 3.0, but a whole number from -2147483648 to 2147483647 was expected")]
    [InlineData("int?", "2147483648", "is the number 2147483648, but a whole number from -2147483648 to 2147483647 was expected")]
    [InlineData("byte", "-1", "is the number -1, but a whole number from 0 to 255 was expected")]
    [InlineData("ulong", "18446744073709551616", "is the number 18446744073709551616, but a whole number from 0 to 18446744073709551615 was expected")]
    [InlineData("double", "'0.5'", "is '0.5', but a number was expected; remove the quotation marks")]
    [InlineData("double", "1e999", "is the number 1e999, but a number was expected")]
    [InlineData("float", "1e39", "is the number 1e39, but a number was expected")]
    [InlineData("decimal", "1e29", "is the number 1e29, but a number in the range of decimal was expected")]
    [InlineData("DateOnly", "2031-02-29", "is '2031-02-29', but a date such as 2031-03-04 was expected")]
    [InlineData("DateOnly", "2031-03-04T00:00:00", "is '2031-03-04T00:00:00', but a date such as 2031-03-04 was expected")]
    [InlineData("DateOnly?", "20310304", "is the number 20310304, but a date such as 2031-03-04 was expected")]
    [InlineData("TimeOnly", "'24:00:00'", "is '24:00:00', but a time of day such as 09:30:00 was expected")]
    [InlineData("TimeOnly", "'09:30'", "is '09:30', but a time of day such as 09:30:00 was expected")]
    [InlineData("DateTime", "2031-03-04 09:30:00",
        "is '2031-03-04 09:30:00', but a date and time such as 2031-03-04T09:30:00, with a trailing Z for UTC, was expected")]
    [InlineData("DateTime", "2031-03-04T09:30:00+01:00",
        "is '2031-03-04T09:30:00+01:00', but a date and time such as 2031-03-04T09:30:00, with a trailing Z for UTC, was expected")]
    [InlineData("DateTimeOffset", "2031-03-04T09:30:00",
        "is '2031-03-04T09:30:00', but a date and time with an offset such as 2031-03-04T09:30:00+01:00 was expected")]
    [InlineData("DateTimeOffset", "0001-01-01T00:00:00+14:00",
        "is '0001-01-01T00:00:00+14:00', but a date and time with an offset such as 2031-03-04T09:30:00+01:00 was expected")]
    [InlineData("TimeSpan", "'1:00:00'", "is '1:00:00', but a duration such as 01:30:00, or 2.12:00:00 with days, was expected")]
    [InlineData("TimeSpan", "90", "is the number 90, but a duration such as 01:30:00, or 2.12:00:00 with days, was expected")]
    [InlineData("Guid", "'{7f8b1c1e-3d0a-4d2c-9e57-0a7d1c2b3f4e}'",
        "is '{7f8b1c1e-3d0a-4d2c-9e57-0a7d1c2b3f4e}', but a GUID such as 7f8b1c1e-3d0a-4d2c-9e57-0a7d1c2b3f4e was expected")]
    [InlineData("Uri", "'http://'", "is 'http://', but a URI was expected")]
    [InlineData("Level", "hihg", "is 'hihg', but one of Low, Middle, High or Very_High was expected; the nearest is 'High'")]
    [InlineData("Level?", "2", "is the number 2, but one of Low, Middle, High or Very_High was expected; 2 is the value of 'High'")]
    [InlineData("Level", "Low, High", "is 'Low, High', but one of Low, Middle, High or Very_High was expected; the nearest is 'High'")]
    [InlineData("Bits", "read; write",
        "is 'read; write', but one or more of None, Read or Write, separated by commas, was expected; the nearest is 'Write'")]
    [InlineData("IReadOnlyList<string>", "a", "is 'a', but a list was expected; write a list with one item")]
    [InlineData("string[]?", "{ a: b }", "is a map, but a list was expected")]
    [InlineData("IReadOnlyDictionary<string, int>", "[1]", "is a list, but a map was expected")]
    [InlineData("Seo", "a title", "is 'a title', but a map with the keys of Seo was expected")]
    [InlineData("Article", "[a]", "is a list, but the key of an article was expected")]
    [InlineData("Article<Story>?", "2031", "is the number 2031, but the key of an article was expected; put it in quotation marks")]
    [InlineData("Person?", "{ name: Ann }", "is a map, but the name of a person was expected")]
    [InlineData("Claim?", "[]", "is a list, but the id of a claim was expected")]
    public void A_value_of_another_type_is_an_error_at_its_place(string type, string yaml, string expected)
    {
        var errors = Stories.Errors(Stories.Of($"{Types}public sealed record Story({type} Value);").WithPost("a", $"title: T\nvalue: {yaml}"));
        Assert.Equal([$"3,{(yaml.Length == 0 ? 7 : 8)}: The front matter's 'value' {expected}"], errors);
    }

    [Fact]
    public void Errors_inside_values_are_reported_at_their_place()
    {
        var record = Types + "public sealed record Story(IReadOnlyList<int> Items, IReadOnlyDictionary<string, Level> Levels, IReadOnlyList<Seo> Seos, "
            + "int[][]? Grid = null);";
        var errors = Stories.Errors(Stories.Of(record).WithPost("a", """
            items: [1, two, 3, ~]
            levels:
              a: Low
              b: Hig
            seos:
              - title: 4
                index: no
              - index: true
              - text
            grid: [[1], [x]]
            """));
        Assert.Equal(
            [
                "2,12: The front matter's 'items[1]' is 'two', but a whole number from -2147483648 to 2147483647 was expected",
                "2,20: The front matter's 'items[3]' is empty, but a whole number from -2147483648 to 2147483647 was expected",
                "5,6: The front matter's 'levels.b' is 'Hig', but one of Low, Middle, High or Very_High was expected; the nearest is 'High'",
                "7,12: The front matter's 'seos[0].title' is the number 4, but a string was expected; put it in quotation marks",
                "8,12: The front matter's 'seos[0].index' is 'no', but true or false was expected",
                "9,5: The front matter's 'seos[1]' has no 'title', which Seo requires",
                "10,5: The front matter's 'seos[2]' is 'text', but a map with the keys of Seo was expected",
                "11,14: The front matter's 'grid[1][0]' is 'x', but a whole number from -2147483648 to 2147483647 was expected",
            ],
            errors);
    }

    [Fact]
    public void A_missing_required_value_is_reported_at_the_front_matter()
    {
        var project = Stories.With("string Desk, int Rank, [property: Required] string? Slug = null").WithPost("a", "rank: 2").WithArticle("b.md", "No front.");
        Assert.Equal(
            [
                "1,1: The front matter has no 'desk', which Story requires",
                "1,1: The front matter has no 'slug', which Story requires",
                "news/b.md(1,1): error DS0017: The front matter has no 'desk', which Story requires",
                "news/b.md(1,1): error DS0017: The front matter has no 'rank', which Story requires",
                "news/b.md(1,1): error DS0017: The front matter has no 'slug', which Story requires",
            ],
            Stories.Errors(project).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_downgraded_error_throws_when_the_data_is_accessed()
    {
        var run = GeneratorRun.Start(Stories.With("int Rank").WithPost("a", "rank: x").WithPost("b", "rank: 4"));
        var assembly = Loaded.LoadUnchecked(run);
        var thrown = Assert.Throws<TargetInvocationException>(() => Stories.DataOf(assembly)).InnerException;
        Assert.Equal(
            "The corpus image is damaged: the front matter of 'a' does not fit its type Story, as DS0017 reported when the corpus was compiled.",
            Assert.IsType<System.IO.InvalidDataException>(thrown).Message);
        Assert.Equal(4, Stories.Get(Stories.DataOf(assembly, "b"), "Rank"));
    }
}
