using Dataset.Text;
using Xunit;
using static Dataset.Tests.Text.Layout.Layouts;

namespace Dataset.Tests.Text.Layout;

/// <summary>Tests bylines on which the reader once failed.</summary>
public class UnusualBylineTests
{
    [Theory]
    [InlineData("Ada Quill \n5 boats")]
    [InlineData("Ada Quill and \n5")]
    [InlineData("Ada Quill, \n5")]
    [InlineData("By Ada Quill \n5")]
    [InlineData("Ada Quill \n \n5")]
    public void A_space_before_a_line_that_begins_with_a_digit_is_not_a_month(string line)
    {
        foreach (var text in new[] { line, Spaced(Headline, line, Lead), $"{Headline}\n{line}\n{Lead}", Spaced(line, Lead, Second) })
        {
            Assert.NotEmpty(LayoutReader.Read(text).Blocks);
        }
    }
}
