extern alias generator;

using System.Linq;
using System.Xml.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Xunit;
using DocComment = generator::Dataset.Emitter.DocComment;

namespace Dataset.Generator.Tests.Emitter;

/// <summary>Verifies that no text can end a documentation comment, and that its content is preserved.</summary>
public class DocCommentTests
{
    [Theory]
    [InlineData("a </summary><remarks>b", "a </summary><remarks>b")]
    [InlineData("a & b < c > d", "a & b < c > d")]
    [InlineData("]]> and <![CDATA[", "]]> and <![CDATA[")]
    [InlineData("one\r\ntwo\u2028three\u0085four\u2029five", "one two three four five")]
    [InlineData("  blanks \t\n ", "blanks")]
    [InlineData("&amp; &#10;", "&amp; &#10;")]
    [InlineData("bell\u0007nul\0end", "bell\uFFFDnul\uFFFDend")]
    [InlineData("left\u202Eright", "left\u202Eright")]
    [InlineData("smile \U0001F600.", "smile \U0001F600.")]
    public void A_text_round_trips(string text, string expected)
    {
        var xml = DocComment.Text(text);
        Assert.Equal(expected, XElement.Parse("<summary>" + xml + "</summary>", LoadOptions.PreserveWhitespace).Value);
        Assert.DoesNotContain(xml, c => c is '\n' or '\r' or '\u2028' or '\u2029' or '\u0085' or '\u202E');
    }

    [Fact]
    public void Characters_that_XML_cannot_contain_are_replaced() => Assert.Equal("&#xFFFD;lone&#xFFFD;", DocComment.Text("\uD800lone\uFFFE"));

    [Fact]
    public void Every_code_unit_keeps_the_comment_one_well_formed_line()
    {
        for (var first = 0; first <= char.MaxValue; first += 64)
        {
            var text = string.Concat(Enumerable.Range(first, 64).Select(i => "x" + (char)i));
            var code = "/// <summary>" + DocComment.Text(text) + "</summary>\nclass C { }\n";
            var tree = CSharpSyntaxTree.ParseText(code, new CSharpParseOptions(documentationMode: DocumentationMode.Diagnose),
                cancellationToken: TestContext.Current.CancellationToken);
            Assert.Empty(tree.GetDiagnostics(TestContext.Current.CancellationToken));
            Assert.Equal(3, tree.GetText(TestContext.Current.CancellationToken).Lines.Count);
        }
    }

    [Fact]
    public void A_long_text_is_truncated_at_a_word()
    {
        var cut = DocComment.Text(string.Join(' ', Enumerable.Repeat("seven77", 200)));
        Assert.EndsWith("seven77…", cut, System.StringComparison.Ordinal);
        Assert.InRange(cut.Length, 290, 320);
    }

    [Fact]
    public void A_long_text_without_words_is_also_truncated() => Assert.InRange(DocComment.Text(new string('x', 100_000)).Length, 300, 700);
}
