using System.Linq;
using System.Text;
using Dataset.Text;
using Dataset.Text.FrontMatter;
using Xunit;

namespace Dataset.Tests.Text.FrontMatter;

public class FrontMatterReaderTests
{
    [Theory]
    [InlineData("---\ntitle: A\n---\n\nBody.", "title: A", "\nBody.")]
    [InlineData("---\ntitle: A\n...\nBody.", "title: A", "Body.")]
    [InlineData("---  \ntitle: A\n--- \nBody.", "title: A", "Body.")]
    [InlineData("---\ntitle: A\n---", "title: A", "")]
    [InlineData("---\n---\nBody.", "", "Body.")]
    [InlineData("---\n# nothing yet\n---\nBody.", "# nothing yet", "Body.")]
    [InlineData("---\ntitle: A\n---\nBody.\n---\nMore.", "title: A", "Body.\n---\nMore.")]
    [InlineData("---\n{title: A}\n---\nBody.", "{title: A}", "Body.")]
    [InlineData("+++\ntitle = 'A'\n+++\nBody.", "title = 'A'", "Body.")]
    [InlineData("+++\n[menu]\nmain = 1\n+++\nBody.", "[menu]\nmain = 1", "Body.")]
    [InlineData("+++\n+++\nBody.", "", "Body.")]
    [InlineData("{\"title\": \"A\"}\nBody.", "{\"title\": \"A\"}", "Body.")]
    [InlineData("{\n  \"title\": \"A\"\n}\n\nBody.", "{\n  \"title\": \"A\"\n}", "\nBody.")]
    [InlineData("{\"title\": \"A\"}", "{\"title\": \"A\"}", "")]
    [InlineData("{}\nBody.", "{}", "Body.")]
    public void The_block_precedes_the_body(string text, string content, string body)
    {
        var front = FrontMatterReader.Read(text)!;
        Assert.Equal(content, text.Substring(front.Content.Start, front.Content.Length));
        Assert.Equal(body, text[front.BodyStart..]);
        Assert.Empty(front.Problems);
    }

    [Theory]
    [InlineData("")]
    [InlineData("The text.")]
    [InlineData("---")]
    [InlineData("---\nBreaking: the harbour is open.\nThen the ferries sailed.\nNobody stayed behind.\n")]
    [InlineData("---\nThe harbour opened on Monday.\n---\n")]
    [InlineData("---\n- one\n- two\n---\n")]
    [InlineData("---\nNote: this is a story.\nIt goes on like that.\nAnd on.\n---\n")]
    [InlineData("----\ntitle: A\n---\n")]
    [InlineData("--- title: A\n---\n")]
    [InlineData(" ---\ntitle: A\n---\n")]
    [InlineData("\n---\ntitle: A\n---\n")]
    [InlineData("+++\nThe harbour opened on Monday.\n+++\n")]
    [InlineData("++\na = 1\n++\n")]
    [InlineData("{{ page.title }}\nBody.")]
    [InlineData("{% include head %}\nBody.")]
    [InlineData("{ a set of things }\nBody.")]
    [InlineData("{\"a\": 1} is an object.\nBody.")]
    [InlineData("{\"The harbour\"} opened.")]
    public void A_text_with_a_similar_beginning_has_no_front_matter(string text) => Assert.Null(FrontMatterReader.Read(text));

    [Theory]
    [InlineData("---\ntitle: A\ntags: b\n\nThe harbour opened.", "---")]
    [InlineData("---\ntitle: The harbour opens\nThe harbour opened.\nThen the ferries sailed.\nNobody stayed behind.", "---")]
    [InlineData("---\nkind: A\nThe harbour opened.\n\nThen the ferries sailed.", "---")]
    [InlineData("---\nbylines:\n  - A\n\nThe harbour opened.", "---")]
    [InlineData("+++\ntitle = 'A'\n\nThe harbour opened.", "+++")]
    public void A_block_that_is_never_closed_is_text_and_a_problem(string text, string fence)
    {
        var front = FrontMatterReader.Read(text)!;
        Assert.Equal((0, (DataValue?)null), (front.BodyStart, front.Root));
        var problem = Assert.Single(front.Problems);
        Assert.Equal(new TextSpan(0, 3), problem.Span);
        Assert.Contains($"not closed by a line '{fence}'", problem.Message, System.StringComparison.Ordinal);
    }

    [Fact]
    public void A_malformed_object_is_text_and_a_problem_at_the_error()
    {
        const string text = "{\"title\": \"A\",\n \"draft\": yes\n}\nBody.";
        var front = FrontMatterReader.Read(text)!;
        Assert.Equal(0, front.BodyStart);
        Assert.Equal(text.IndexOf("yes", System.StringComparison.Ordinal), front.Problems[0].Span.Start);
    }

    [Fact]
    public void A_malformed_line_is_a_problem_at_its_place_and_the_other_lines_are_kept()
    {
        const string text = "---\ntitle: A\nno colon here\ndesk: Local\n---\nBody.";
        var front = FrontMatterReader.Read(text)!;
        Assert.Equal("Body.", text[front.BodyStart..]);
        Assert.Equal(("A", "Local"), (front.Root!.Find("title")!.Text, front.Root.Find("desk")!.Text));
        Assert.Equal(2, new LineMap(text).Locate(Assert.Single(front.Problems).Span.Start).Line);
    }

    [Theory]
    [InlineData("a: b\n")]
    [InlineData("- a\n")]
    [InlineData("  a\n")]
    [InlineData("a\n")]
    [InlineData("\n")]
    [InlineData("a: [")]
    [InlineData("'")]
    [InlineData("a = [")]
    [InlineData("{\"a\":")]
    public void A_million_repetitions_of_a_piece_are_read(string bit)
    {
        foreach (var (open, close) in new[] { ("---\nkey: value\n", "\n---\n"), ("+++\nkey = 1\n", "\n+++\n"), ("{\"key\": 1,\n", "}\n") })
        {
            var text = open + string.Concat(Enumerable.Repeat(bit, 1_000_000 / bit.Length)) + close;
            var front = FrontMatterReader.Read(text);
            Assert.True(front is null || front.BodyStart == 0 || front.BodyStart == text.Length);
        }
    }
}
