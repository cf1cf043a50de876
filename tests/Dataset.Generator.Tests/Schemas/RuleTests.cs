using System;
using System.Linq;
using Dataset.Generator.Tests.Harness;
using Xunit;

namespace Dataset.Generator.Tests.Schemas;

/// <summary>Tests the attributes of DataAnnotations, on parameters and on properties.</summary>
public class RuleTests
{
    // The attribute and the type, valid values, invalid values, and the expectation in their message.
    [Theory]
    [InlineData("[Range(1, 5)] int", "1|5", "0|6", "a value from 1 to 5")]
    [InlineData("[property: Range(1, 5)] int?", "1|~", "6", "a value from 1 to 5")]
    [InlineData("[Range(0.5, 1.5)] int", "1", "2", "a value from 0.5 to 1.5")]
    [InlineData("[Range(0, 1, MinimumIsExclusive = true, MaximumIsExclusive = true)] double", "0.5|1e-300", "0|1",
        "a value from 0 (exclusive) to 1 (exclusive)")]
    [InlineData("[Range(0.1, 0.3)] double", "0.1|0.3", "0.30000001", "a value from 0.1 to 0.3")]
    [InlineData("[Range(typeof(decimal), \"0.1\", \"0.3\")] decimal", "0.1|0.3000", "0.30000000000000000001", "a value from 0.1 to 0.3")]
    [InlineData("[Range(typeof(DateOnly), \"2031-01-01\", \"2031-12-31\")] DateOnly", "2031-01-01|2031-12-31", "2032-01-01",
        "a value from 2031-01-01 to 2031-12-31")]
    [InlineData("[Range(typeof(TimeSpan), \"00:00:00\", \"01:00:00\")] TimeSpan", "'01:00:00'", "'01:00:01'|'-00:00:01'", "a value from 00:00:00 to 01:00:00")]
    [InlineData("[Range(typeof(DateTimeOffset), \"2031-01-01T00:00:00Z\", \"2031-01-01T02:00:00Z\")] DateTimeOffset", "2031-01-01T04:00:00+02:00",
        "2031-01-01T02:00:00-01:00", "a value from 2031-01-01T00:00:00Z to 2031-01-01T02:00:00Z")]
    [InlineData("[StringLength(3)] string", "abc|''", "abcd", "a string of at most 3 characters")]
    [InlineData("[StringLength(3, MinimumLength = 2)] string", "ab", "a|abcd", "a string of 2 to 3 characters")]
    [InlineData("[Length(1, 2)] IReadOnlyList<int>", "[1]|[1, 2]", "[]|[1, 2, 3]", "a list of 1 to 2 items")]
    [InlineData("[MinLength(2)] string", "ab", "a", "a string of at least 2 characters")]
    [InlineData("[MaxLength(1)] IReadOnlyDictionary<string, int>", "{}|{ a: 1 }", "{ a: 1, b: 2 }", "a map of at most 1 item")]
    [InlineData("[MinLength(1)] int[]", "[0]", "[]", "a list of at least 1 item")]
    [InlineData("[RegularExpression(\"[a-z]+(-[a-z]+)*\")] string", "a|a-b|''", "A|a-|a b|'ab '", "a string that matches the pattern [a-z]+(-[a-z]+)*")]
    [InlineData("[RegularExpression(\"a|ab\")] string", "a", "ab", "a string that matches the pattern a|ab")]
    [InlineData("[RegularExpression(\"(a+)+$\", MatchTimeoutInMilliseconds = 50)] string", "aaaa", "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaab",
        "a string that matches the pattern (a+)+$ (matching timed out after 50 ms)")]
    [InlineData("[AllowedValues(\"a\", \"b\")] string?", "a|b|~", "c|A", "one of 'a' or 'b'")]
    [InlineData("[AllowedValues(1, 3)] int", "1|3", "2", "one of 1 or 3")]
    [InlineData("[AllowedValues(true)] bool", "true", "false", "one of true")]
    [InlineData("[AllowedValues(Level.Low, Level.High)] Level", "low|High", "Middle", "one of 'Low' or 'High'")]
    [InlineData("[Required] string?", "a", "''|'  '", "a string that is not blank")]
    [InlineData("[Required(AllowEmptyStrings = true)] string?", "''", "~", "a string")]
    [InlineData("[DeniedValues(\"x\", \"y\")] string", "a", "x", "a value other than 'x' or 'y'")]
    public void A_value_that_breaks_a_rule_is_an_error(string parameter, string right, string wrong, string expected)
    {
        var record = $"public enum Level {{ Low, Middle, High }}\npublic sealed record Story({parameter} Value);";
        var project = Split(right).Select((value, i) => (value, i)).Aggregate(Stories.Of(record), (p, x) => p.WithPost("right" + x.i, "value: " + x.value));
        Assert.Empty(Printed.Of(GeneratorRun.Start(project)));
        Assert.All(Split(wrong), value =>
        {
            var error = Assert.Single(Stories.Errors(Stories.Of(record).WithPost("a", "value: " + value)));
            Assert.StartsWith("2,8: The front matter's 'value' is ", error, StringComparison.Ordinal);
            Assert.EndsWith($", but {expected} was expected", error, StringComparison.Ordinal);
        });
    }

    [Fact]
    public void Rules_of_nested_records_are_checked_and_defaults_are_not()
    {
        var project = Stories.Of("public sealed record Story(Inner Inner, [Range(1, 5)] int Rank = 0); "
            + "public sealed record Inner([StringLength(2)] string? Code = \"long\");");
        Assert.Empty(Printed.Of(GeneratorRun.Start(project.WithPost("a", "inner: {}"))));
        Assert.Equal(
            ["2,16: The front matter's 'inner.code' is 'abc', but a string of at most 2 characters was expected"],
            Stories.Errors(project.WithPost("a", "inner: { code: abc }")));
    }

    [Fact]
    public void Other_attributes_are_not_checked() => Assert.Empty(Printed.Of(GeneratorRun.Start(
        Stories.With("[EmailAddress] string Mail, [property: DataType(DataType.Html)] string Text").WithPost("a", "mail: x\ntext: y"))));

    private static string[] Split(string values) => values.Split('|');
}
