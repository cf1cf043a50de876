using Dataset.Analysis;
using Xunit;

namespace Dataset.Tests.Library;

public class NormalizedTextTests
{
    [Theory]
    [InlineData("one line", "one line")]
    [InlineData("two \n\t lines", "two lines")]
    [InlineData("a quoted line\n> goes on\n>> and on", "a quoted line goes on and on")]
    [InlineData("more than\n> 5 per cent\nof all", "more than > 5 per cent of all")]
    [InlineData("one\n>", "one ")]
    public void Lines_are_joined_without_the_markers_that_all_of_them_have(string text, string expected) => Assert.Equal(expected, TextFolding.FoldLines(text));

    [Fact]
    public void A_quoted_paragraph_has_no_markers()
    {
        var text = "From: Ada Quill <quill@example.org>\nSubject: Ferries\nDate: Tue, 4 Mar 2031 10:00:00 +0000\n\n> The council approved a second\n> ferry " +
            "route on Monday, I hear.\n\nSo it did.\n";
        var article = Corpus.Create("Mail", [new("a", text)], new()).Articles[0];

        Assert.Equal(["The council approved a second ferry route on Monday, I hear.", "So it did."],
            [article.Paragraphs[0].NormalizedText, article.Paragraphs[1].NormalizedText]);
        Assert.Equal("Ferries", article.Headline);
    }
}
