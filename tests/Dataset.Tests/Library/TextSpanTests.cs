using Xunit;

namespace Dataset.Tests.Library;

/// <summary>Tests the arithmetic of spans at their edges.</summary>
public class TextSpanTests
{
    [Fact]
    public void The_end_of_a_span_is_its_start_plus_its_length()
    {
        var span = new TextSpan(2, 3);
        Assert.Equal(5, span.End);
        Assert.Equal(TextSpan.FromBounds(2, 5), span);
        Assert.Equal(2..5, span.ToRange());
        Assert.Equal("[2..5)", span.ToString());
        Assert.False(span.IsEmpty);
        Assert.True(default(TextSpan).IsEmpty);
    }

    [Theory]
    [InlineData(1, false)]
    [InlineData(2, true)]
    [InlineData(4, true)]
    [InlineData(5, false)]
    public void A_span_contains_its_first_code_unit_and_not_its_end(int position, bool contained) =>
        Assert.Equal(contained, new TextSpan(2, 3).Contains(position));

    [Theory]
    [InlineData(2, 3, true, true)]
    [InlineData(3, 1, true, true)]
    [InlineData(2, 0, true, false)]
    [InlineData(5, 0, true, false)]
    [InlineData(4, 2, false, true)]
    [InlineData(0, 2, false, false)]
    [InlineData(5, 1, false, false)]
    [InlineData(0, 9, false, true)]
    public void A_span_contains_spans_inside_it_and_overlaps_spans_that_share_a_code_unit(int start, int length, bool contained, bool overlaps)
    {
        var other = new TextSpan(start, length);
        Assert.Equal(contained, new TextSpan(2, 3).Contains(other));
        Assert.Equal(overlaps, new TextSpan(2, 3).Overlaps(other));
        Assert.Equal(overlaps, other.Overlaps(new TextSpan(2, 3)));
    }
}
