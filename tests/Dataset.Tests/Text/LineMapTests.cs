using Dataset.Text;
using Xunit;

namespace Dataset.Tests.Text;

public class LineMapTests
{
    [Theory]
    [InlineData(0, 0, 0)]
    [InlineData(2, 0, 2)]
    [InlineData(3, 1, 0)]
    [InlineData(4, 2, 0)]
    [InlineData(6, 2, 2)]
    [InlineData(99, 2, 2)]
    [InlineData(-1, 0, 0)]
    public void A_position_has_a_line_and_a_column(int position, int line, int column) =>
        Assert.Equal(new TextPosition(line, column), new LineMap("ab\n\ncd").Locate(position));

    [Fact]
    public void Every_kind_of_line_end_counts_as_one()
    {
        var map = new LineMap("a\r\nb\rc\nd");

        Assert.Equal(4, map.Count);
        Assert.Equal(new TextPosition(1, 0), map.Locate(3));
        Assert.Equal(new TextPosition(2, 0), map.Locate(5));
        Assert.Equal(new TextPosition(3, 0), map.Locate(7));
    }

    [Fact]
    public void The_empty_text_has_one_line() => Assert.Equal(1, new LineMap("").Count);
}
