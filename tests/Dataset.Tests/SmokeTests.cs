namespace Dataset.Tests;

public class SmokeTests
{
    [Xunit.Fact]
    public void A_span_ends_where_its_length_says() => Xunit.Assert.Equal(5, new TextSpan(2, 3).End);
}
