using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Dataset.Text.FrontMatter;
using FsCheck;
using FsCheck.Fluent;
using Tomlyn;
using Tomlyn.Model;
using Xunit;
using TomlTable = Tomlyn.Model.TomlTable;

namespace Dataset.Tests.Text.FrontMatter;

/// <summary>Compares the values of accepted documents with those of Tomlyn.</summary>
public class TomlReaderTests
{
    [Theory]
    [InlineData("")]
    [InlineData("# only a comment")]
    [InlineData("title = \"Ferry strike ends\" # a comment\n\ndraft = false")]
    [InlineData("a.b.c = 1\na.b.d = 2\n\"a\".e = 3\n'x y' = 4\n1.2 = 5")]
    [InlineData("n = [1_000, 0xFF, 0o17, 0b101, +7, -0, 9223372036854775807, -9223372036854775808]")]
    [InlineData("f = [1.5, +1.5, -0.0, 1e5, 1_0.2_5e+0_1, 6.02E-23]")]
    [InlineData("s = ['C:\\temp', \"tab\\there\", \"\\u00e9\\U0001F600\", '', \"\"]")]
    [InlineData("s = \"\"\"\nOne\ntwo \\\n   three \"\"quoted\"\" \"\"\"\"\"\nt = '''\na\\b''c'''")]
    [InlineData("day = 2024-09-06\nat = 07:32:00\nwhen = 2024-09-06T07:32:00\nthere = 2024-09-06T07:32:00+09:00\nz = 2024-09-06 07:32:00Z")]
    [InlineData("[author]\nname = 'A'\n[author.home]\ncity = 'Oslo'\n[site]\nurl = 'x'")]
    [InlineData("[[author]]\nname = 'A'\n[author.home]\ncity = 'Oslo'\n[[author]]\nname = 'B'\n[[author.job]]\nx = 1\n[[author.job]]")]
    [InlineData("[a.b.c]\nx = 1\n[a]\ny = 2")]
    [InlineData("[fruit]\napple.color = 'red'\n[fruit.apple.taste]\nsweet = true")]
    [InlineData("list = [ # one\n 1,\n # two\n 2,\n]\nmixed = [1, 'a', [true], {x = 1}]")]
    [InlineData("point = { x = 1, y.z = 2, \"q r\" = {} }")]
    [InlineData("[ a . 'b' ]\nx=1")]
    [InlineData("a = 1 # note")]
    [InlineData("a=1")]
    [InlineData("\ta\t=\t1")]
    [InlineData("1 = 2")]
    [InlineData("1.2 = 3")]
    [InlineData("a-b_c = 1")]
    [InlineData("\"a.b\" = 1")]
    [InlineData("'a \"b\"' = 1")]
    [InlineData("\"a\\tb\" = 1")]
    [InlineData("\"\\u0061b\" = 1")]
    [InlineData("a.\"b.c\".'d' = 1")]
    [InlineData("a . b = 1")]
    [InlineData("a.b.c = 1\na.b.d = 2\na.e = 3")]
    [InlineData("\"\" = 'empty'")]
    [InlineData("a = \"\"")]
    [InlineData("a = ''")]
    [InlineData("a = \"\"\"\"\"\"")]
    [InlineData("a = ''''''")]
    [InlineData("a = \"\\b\\t\\n\\f\\r\\\"\\\\\"")]
    [InlineData("a = \"\\u00e9\\U0001F6A2\"")]
    [InlineData("a = 'C:\\folder\\n'")]
    [InlineData("a = \"\"\"one\ntwo\"\"\"")]
    [InlineData("a = \"\"\"\none\ntwo\n\"\"\"")]
    [InlineData("a = \"\"\"one \\\n   two\"\"\"")]
    [InlineData("a = \"\"\"one\\\n\n\n  two\\\n  \"\"\"")]
    [InlineData("a = \"\"\"say \"no\" and \"\"no\"\" too\"\"\"")]
    [InlineData("a = \"\"\"\"quoted\"\"\"\"")]
    [InlineData("a = \"\"\"a\\\"\"\"b\"\"\"")]
    [InlineData("a = '''it's'''")]
    [InlineData("a = '''\none\\\two\n'''")]
    [InlineData("a = ''''quoted''''")]
    [InlineData("a = +99")]
    [InlineData("a = -0")]
    [InlineData("a = +0")]
    [InlineData("a = 1_000_000")]
    [InlineData("a = 5_3_4")]
    [InlineData("a = 0xDEADBEEF")]
    [InlineData("a = 0xdead_beef")]
    [InlineData("a = 0o01234567")]
    [InlineData("a = 0b1101_0110")]
    [InlineData("a = -9223372036854775808")]
    [InlineData("a = 9223372036854775807")]
    [InlineData("a = +1.0")]
    [InlineData("a = -0.01")]
    [InlineData("a = 5e+22")]
    [InlineData("a = 1e06")]
    [InlineData("a = -2E-2")]
    [InlineData("a = 6.626e-34")]
    [InlineData("a = 224_617.445_991_228")]
    [InlineData("a = true\nb = false")]
    [InlineData("a = 1979-05-27")]
    [InlineData("a = 1979-05-27T07:32:00")]
    [InlineData("a = 1979-05-27T07:32:00.999999")]
    [InlineData("a = 00:32:00.999999")]
    [InlineData("a = [ ]")]
    [InlineData("a = [1,2,3]")]
    [InlineData("a = [ [1, 2], [\"a\", 'b'] ]")]
    [InlineData("a = [ 1, 2.0, \"x\", { y = 1 } ]")]
    [InlineData("a = [\n 1,\n 2, # last\n]")]
    [InlineData("a = { }")]
    [InlineData("a = { b = { c = { d = 1 } } }")]
    [InlineData("a = { b.c = 1, b.d = 2 }")]
    [InlineData("[a]")]
    [InlineData("[a]\n[b]")]
    [InlineData("[a]\nx = 1\n\n[b]\ny = 2")]
    [InlineData("[a.b.c]\nx = 1")]
    [InlineData("[a.b]\nx = 1\n[a.c]\ny = 2")]
    [InlineData("[ a . \"b\" ]\nx = 1")]
    [InlineData("[\"a b\"]\nx = 1")]
    [InlineData("[[a]]\nx = 1\n[[a]]\nx = 2")]
    [InlineData("[[a]]\n[[a]]")]
    [InlineData("[[a]]\nx = 1\n[a.b]\ny = 2\n[[a]]\nx = 3")]
    [InlineData("[[a]]\nx = 1\n[[a.b]]\ny = 2\n[[a.b]]\ny = 3")]
    [InlineData("[[a.b]]\nx = 1")]
    [InlineData("# nothing but a note")]
    [InlineData("\n\na = 1\n\n")]
    [InlineData("[a]\nb.c = 1\n[a.d]\ne = 2")]
    [InlineData("title = \"Ferries\"\ndate = 2031-03-04\n[[authors]]\nname = \"Ada\"\n[[authors]]\nname = \"Bo\"\n[params]\nweight = 10")]
    public void A_block_is_read_the_way_Tomlyn_reads_it(string toml)
    {
        Assert.Empty(Read(toml, out var value));
        Same(value, TomlSerializer.Deserialize<TomlTable>(toml)!, "");
    }

    [Theory]
    [InlineData("0x")]
    [InlineData("0b")]
    [InlineData("0b2")]
    [InlineData("0o8")]
    [InlineData("0xG")]
    [InlineData("00")]
    [InlineData("+00")]
    [InlineData("01")]
    [InlineData("-01")]
    [InlineData("1__0")]
    [InlineData("_1")]
    [InlineData("1_")]
    [InlineData("0x_1")]
    [InlineData("+")]
    [InlineData("-")]
    [InlineData("+0x1")]
    [InlineData("1x5")]
    [InlineData("1b1")]
    [InlineData("1.")]
    [InlineData(".5")]
    [InlineData("1.e5")]
    [InlineData("1e")]
    [InlineData("1e+")]
    [InlineData("e5")]
    [InlineData("01.5")]
    [InlineData("1._5")]
    [InlineData("1_.5")]
    [InlineData("2024-13-01")]
    [InlineData("2024-00-01")]
    [InlineData("25:00:00")]
    [InlineData("07:60:00")]
    [InlineData("1979-05-27T07:32:00+24:00")]
    [InlineData("1979-05-27T07:32:00+0900")]
    [InlineData("1979-05-27T07:32:00+09-30")]
    [InlineData("1979-05-27T07:32:00+09:60")]
    [InlineData("1979-05-27T07:32:00+09:0")]
    [InlineData("1979-05-27T07:32:00x09:00")]
    [InlineData("True")]
    [InlineData("nul")]
    public void A_word_that_is_not_a_value_is_refused_the_way_Tomlyn_refuses_it(string word)
    {
        Assert.NotEmpty(Read($"a = {word}\nb = 1", out var value));
        Same(value, TomlSerializer.Deserialize<TomlTable>("b = 1")!, "");
        Assert.ThrowsAny<Exception>(() => TomlSerializer.Deserialize<TomlTable>($"a = {word}\nb = 1"));
    }

    [Theory]
    [InlineData("a = \nb = 1", 4, "Unexpected end of line: expected a value; the line is left out", "{\"b\":1}")]
    [InlineData("a 1\nb = 1", 2, "Expected '='; the line is left out", "{\"b\":1}")]
    [InlineData("a = 1\na = 2", 6, "The key 'a' is already defined; the first definition is used", "{\"a\":1}")]
    [InlineData("[a]\nx = 1\n[a]\ny = 1", 11, "The key 'a' is already defined; the first definition is used", "{\"a\":{\"x\":1}}")]
    [InlineData("a = {x = 1}\na.y = 2", 12, "The key 'a' is already defined; the first definition is used", "{\"a\":{\"x\":1}}")]
    [InlineData("a = [1]\n[[a]]\n", 10, "The key 'a' is already defined; the first definition is used", "{\"a\":[1]}")]
    [InlineData("[a.b]\nx = 1\n[a]\nb.y = 2\nc = 3",
        16, "The key 'b' is already defined; the first definition is used", "{\"a\":{\"b\":{\"x\":1},\"c\":3}}")]
    [InlineData("a = 'x\nb = 1", 6, "Unexpected end of line: expected a closing quotation mark; the line is left out", "{\"b\":1}")]
    [InlineData("a = [1 2]\nb = 1", 7, "Expected ',' or ']'; the line is left out", "{\"b\":1}")]
    [InlineData("[a\nx = 1", 2, "Unexpected end of line: expected ']'; the table is left out", "{}")]
    [InlineData("[[a]\nx = 1", 3, "Expected ']]'; the table is left out", "{}")]
    [InlineData("a = inf", 4, "'inf' is not a JSON number; it is read as a string", "{\"a\":\"inf\"}")]
    [InlineData("a = 9223372036854775808",
        4, "The integer '9223372036854775808' exceeds the 64 bits that TOML allows; its value is kept", "{\"a\":9223372036854775808}")]
    [InlineData("a = 982520108832450178026",
        4, "The integer '982520108832450178026' exceeds the 64 bits that TOML allows; its value is kept", "{\"a\":982520108832450178026}")]
    [InlineData("a = 2024-02-30", 4, "'2024-02-30' is not a TOML value: strings require quotation marks; the line is left out", "{}")]
    [InlineData("a = \"\\q\"", 5, "Invalid TOML escape sequence; the line is left out", "{}")]
    public void An_error_is_reported_at_its_place_and_reading_continues(string toml, int start, string message, string json)
    {
        var problem = Assert.Single(Read(toml, out var value));
        Assert.Equal((start, message), (problem.Span.Start, problem.Message));
        Assert.Equal(json, JsonText.Write(value));
    }

    [Fact]
    public void Generated_documents_are_read_the_way_Tomlyn_reads_them() => Check.One(
        Config.QuickThrowOnFailure.WithMaxTest(3000),
        Prop.ForAll(TomlDocuments.Any.ToArbitrary(), toml =>
        {
            var problems = Read(toml, out var value);
            Assert.True(problems.Count == 0, toml + "\n" + string.Join('\n', problems.Select(problem => problem.Message)));
            Same(value, TomlSerializer.Deserialize<TomlTable>(toml)!, toml);
        }));

    [Fact]
    public void Dates_are_kept_as_written()
    {
        Assert.Empty(Read("a = 2024-09-06 07:32:00z\nb = 2024-09-06\nc = 07:32:00.50", out var value));
        Assert.Equal("{\"a\":\"2024-09-06 07:32:00z\",\"b\":\"2024-09-06\",\"c\":\"07:32:00.50\"}", JsonText.Write(value));
    }

    [Fact]
    public void Garbage_does_not_throw_and_accepted_documents_are_read_the_way_Tomlyn_reads_them() => Prop.ForAll<int>(seed =>
    {
        string[] pieces = ["a", "b", ".", " = ", "=1\n", "[", "]", "[[", "]]", "{", "}", ",", "\"", "'", "\"\"\"", "\\", "\n", "#", "1", "_", "-",
            "x = 1\n", "[a]\n"];
        var toml = string.Concat(new Random(seed).GetItems(pieces, 12));
        var problems = Read(toml, out var value);
        Assert.All(problems, x => Assert.InRange(x.Span.End, x.Span.Start, toml.Length));
        Inside(value, toml.Length);
        if (problems.Count == 0)
        {
            Same(value, TomlSerializer.Deserialize<TomlTable>(toml)!, toml);
        }
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Long_or_deep_documents_are_read_or_refused()
    {
        Assert.Empty(Read(string.Concat(Enumerable.Range(0, 50_000).Select(i => $"key{i} = {i}\n")), out var value));
        Assert.Equal(50_000, value.Entries.Count);
        Assert.Equal(DataLimits.TooDeep, Assert.Single(Read(string.Join('.', Enumerable.Repeat("a", 10_000)) + " = 1", out _)).Message);
        Assert.Equal(DataLimits.TooDeep, Assert.Single(Read("a = " + new string('[', 100_000), out _)).Message);
        Assert.Empty(Read("a = " + new string('[', 62) + new string(']', 62), out value));
        JsonReaderTests.Same(value, JsonReaderTests.Parse(JsonText.Write(value)));
    }

    private static List<DataProblem> Read(string toml, out DataValue value)
    {
        var problems = new List<DataProblem>();
        value = TomlReader.Read(toml, new TextSpan(0, toml.Length), problems);
        return problems;
    }

    private static void Inside(DataValue value, int length)
    {
        Assert.InRange(value.Span.Start, 0, value.Span.End);
        Assert.InRange(value.Span.End, 0, length);
        Assert.All(value.Items.Concat(value.Entries.Select(x => x.Value)), x => Inside(x, length));
    }

    private static void Same(DataValue value, object expected, string path)
    {
        switch (expected)
        {
            case TomlTable table:
                Assert.Equal(table.Keys.Order(StringComparer.Ordinal), value.Entries.Select(x => x.Key).Order(StringComparer.Ordinal));
                Assert.All(value.Entries, x => Same(x.Value, table[x.Key], path + "/" + x.Key));
                break;
            case System.Collections.IEnumerable list and not string:
                var items = list.Cast<object>().ToList();
                Assert.Equal((DataKind.List, items.Count), (value.Kind, value.Items.Count));
                Assert.All(value.Items.Zip(items), x => Same(x.First, x.Second, path));
                break;
            case long number:
                Assert.Equal((DataKind.Number, number), (value.Kind, long.Parse(value.Text, CultureInfo.InvariantCulture)));
                break;
            case double number:
                Assert.Equal((DataKind.Number, number), (value.Kind, double.Parse(value.Text, CultureInfo.InvariantCulture)));
                break;
            case bool truth:
                Assert.Equal((DataKind.Boolean, truth ? "true" : "false"), (value.Kind, value.Text));
                break;
            case string text:
                Assert.Equal((DataKind.String, text), (value.Kind, value.Text));
                break;
            default:
                // A date or time: Tomlyn writes the canonical spelling, the reader keeps the spelling of the file.
                Assert.Equal(DataKind.String, value.Kind);
                Assert.StartsWith(value.Text.Replace(' ', 'T').TrimEnd('Z'), expected.ToString()!.Replace(' ', 'T'), StringComparison.Ordinal);
                break;
        }
    }
}
