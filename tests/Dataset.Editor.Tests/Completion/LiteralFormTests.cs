using System.Threading.Tasks;
using Dataset.Generator.Tests.Harness;
using Xunit;

namespace Dataset.Editor.Tests.Completion;

/// <summary>Verifies that a text is escaped according to the kind of literal into which it is inserted.</summary>
public class LiteralFormTests
{
    private const string Path = "it cost C:\\money";
    private const string Old = "the \"old\" harbour is too small";

    [Theory]
    [InlineData("\"it cost$$\"", Path, "\"it cost C:\\\\money\"")]
    [InlineData("@\"it cost$$\"", Path, "@\"it cost C:\\money\"")]
    [InlineData("\"\"\"it cost$$\"\"\"", Path, "\"\"\"it cost C:\\money\"\"\"")]
    [InlineData("\"the \\\"old$$\"", Old, "\"the \\\"old\\\" harbour is too small\"")]
    [InlineData("@\"the \"\"old$$\"", Old, "@\"the \"\"old\"\" harbour is too small\"")]
    [InlineData("\"\"\"the \"old$$\"\"\"", Old, "\"\"\"the \"old\" harbour is too small\"\"\"")]
    [InlineData("\"the \\u0022old$$\"", Old, "\"the \\\"old\\\" harbour is too small\"")]
    [InlineData("\"the $$ old words of something else\"", "the boats", null)]
    public async Task Evidence_is_escaped_and_replaces_the_whole_content(string literal, string offer, string? expected)
    {
        var session = await CompletionSession.OpenAsync(Quay.With($"[Evidence(\"Reopened\", {literal})]"));

        if (expected is null)
        {
            Assert.DoesNotContain(offer, await session.OffersAsync());
            return;
        }

        Assert.Equal(offer, (await session.OffersAsync())[0]);
        Assert.Equal(offer, (await session.FilteredAsync())[0]);
        Assert.Equal($"[Evidence(\"Reopened\", {expected})]", await session.TakeAsync(offer));
        Assert.Empty(await session.ReportAfterAsync(offer));
    }

    [Fact]
    public async Task Text_after_the_caret_is_replaced()
    {
        var session = await CompletionSession.OpenAsync(Quay.With("[Evidence(\"Reopened\", \"opened ag$$ain on a Monday\")]"));

        Assert.Equal("[Evidence(\"Reopened\", \"opened again on Tuesday\")]", await session.TakeAsync("opened again on Tuesday"));
    }

    [Fact]
    public async Task A_raw_literal_of_several_lines_keeps_its_lines()
    {
        var session = await CompletionSession.OpenAsync(Quay.With("[Evidence(\"Reopened\", \"\"\"\n    opened$$\n    \"\"\")]"));

        Assert.Equal("opened again on Tuesday", await session.TakeAsync("opened again on Tuesday"));
        Assert.Empty(await session.ReportAfterAsync("opened again on Tuesday"));
    }

    [Theory]
    [InlineData("[Evidence(\"Reopened\", \"opened ag$$", "opened again on Tuesday", "[Evidence(\"Reopened\", \"opened again on Tuesday")]
    [InlineData("[Evidence(\"Reopened\", \"opened ag$$)]", "opened again on Tuesday", "[Evidence(\"Reopened\", \"opened again on Tuesday)]")]
    [InlineData("[Evidence(\"$$", "Reopened", "[Evidence(\"Reopened")]
    public async Task A_literal_need_not_be_closed(string attribute, string offer, string expected)
    {
        var session = await CompletionSession.OpenAsync(Quay.With(attribute));

        Assert.Equal(expected, await session.TakeAsync(offer));
    }

    [Theory]
    [InlineData("\"$$\"", "a \"b\"", "_ = News.Articles[\"a \\\"b\\\"\"];")]
    [InlineData("@\"$$\"", "a \"b\"", "_ = News.Articles[@\"a \"\"b\"\"\"];")]
    [InlineData("\"\"\" $$\"\"\"", "a \"b\"", "_ = News.Articles[\"a \\\"b\\\"\"];")]
    public async Task A_key_with_quotation_marks_is_inserted(string literal, string offer, string expected)
    {
        var project = Quay.With("").WithArticle("q.jsonl", "{\"id\": \"a \\\"b\\\"\", \"text\": \"One.\"}")
            .WithSource("Use.cs", $"static class Use {{ static void Run() {{\n _ = News.Articles[{literal}];\n }} }}");
        var session = await CompletionSession.OpenAsync(project);

        Assert.Equal(expected, await session.TakeAsync(offer));
        Assert.Empty(await session.ReportAfterAsync(offer));
    }

    [Theory]
    [InlineData("\"$$\"")]
    [InlineData("@\"$$\"")]
    [InlineData("\"\"\" $$\"\"\"")]
    public async Task A_name_with_a_line_end_is_inserted_as_an_ordinary_literal(string literal)
    {
        var project = Quay.With("[Person(\"Mo\\nRay\")]")
            .WithSource("Use.cs", $"static class Use {{ static void Run() {{\n _ = News.People[{literal}];\n }} }}");
        var session = await CompletionSession.OpenAsync(project);

        Assert.Equal("_ = News.People[\"Mo\\nRay\"];", await session.TakeAsync("Mo\\nRay"));
        Assert.Empty(await session.ReportAfterAsync("Mo\\nRay"));
    }
}
